import { parseArgs } from "node:util";
import { tell, visibleValues } from "check-barriers/text";
import { formatProblems } from "../content/problem.ts";
import { atStop } from "../node/at-stop.ts";
import { buildDay } from "../publish/build-day.ts";
import { closeWorkFolders } from "../publish/output/work-folder.ts";
import { siteUrl } from "../publish/site-url.ts";

/**
 * The command behind `npm run build`.
 *
 * @param args `--data folder` and `--output folder`; `_data` and `dist` without them; `--pdf` as
 * `npm run pdf` gives it, for PDFs beside the pages where this machine has a browser
 * @param env `SITE_URL` or Netlify’s `URL`, Netlify’s `CONTEXT`, and `SOURCE_DATE_EPOCH`
 * @returns the exit code: 0 when the site was built, 1 for mistakes in the data, 2 when it can’t run
 */
export async function build(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const forget = atStop(closeWorkFolders);
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: "string", default: "_data" },
        output: { type: "string", default: "dist" },
        pdf: { type: "boolean", default: false },
      },
    });
    const url = siteUrl(env);
    // git tells the day while the rest is loaded
    const [today, { buildSite }] = await Promise.all([
      buildDay(env),
      import("../publish/build-site.ts"),
    ]);
    const problems = await buildSite({
      ...values,
      ...(url ? { siteUrl: url } : {}),
      today,
      // Netlify names its builds: https://docs.netlify.com/build/configure-builds/environment-variables/
      preview: env.CONTEXT === "deploy-preview",
    });
    if (problems.length > 0) {
      tell(process.stderr, formatProblems(visibleValues(problems)));
      return 1;
    }
    tell(
      process.stdout,
      `The site is in ${values.output}. Open ${values.output}/index.html to read it.\n`,
    );
    return 0;
  } catch (error) {
    const { failureReason } = await import("../publish/failure-reason.ts");
    tell(process.stderr, `The site was not built: ${failureReason(error)}\n`);
    return 2;
  } finally {
    forget();
  }
}

if (import.meta.main) process.exitCode = await build(process.argv.slice(2), process.env);
