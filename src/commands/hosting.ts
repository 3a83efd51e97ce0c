import { lstatSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tell } from "check-barriers/text";
import { hostFiles } from "../publish/hosting/host-files.ts";
import { netlifyToml } from "../publish/hosting/netlify-toml.ts";
import { otherHeaders } from "../publish/hosting/response-headers.ts";
import { checkPlace } from "../publish/output/check-place.ts";

/**
 * The command behind `npm run hosting`.
 *
 * Without arguments it writes `netlify.toml` and `docs/hosting/`, which are kept in the repository and
 * so can’t hold the hash of a style that changes. With `--site dist` it reads the hash from that site
 * and writes the same files, hash included, into the folder that `--output` names.
 *
 * Nothing of anybody else’s is replaced.
 *
 * @returns the exit code: 0 when all was written, 2 when it can’t be
 */
export async function writeHosting(args: string[]): Promise<0 | 2> {
  try {
    const { values } = parseArgs({
      args,
      options: { site: { type: "string" }, output: { type: "string" } },
    });
    const { site, output = site ? "build/hosting" : "docs/hosting" } = values;
    if (values.output !== undefined) checkPlace(output, "_data", "build/hosting");
    await writeAll(output, hostFiles(site ? await styleHashOf(site) : undefined));
    if (!site && !values.output) await writeNetlify();
    tell(process.stdout, `The settings for hosts are in ${output}.\n`);
    return 0;
  } catch (error) {
    tell(process.stderr, `The settings for hosts were not written: ${(error as Error).message}\n`);
    return 2;
  }
}

/** By the beginning of its first remark a file shows that this command wrote it, else by its last rule. */
const markOf = (text: string): string =>
  /(?:^# |<!-- ).{20}/m.exec(text)?.[0] ?? "/SHA256SUMS\n  Content-Type:";

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    const present = await presentText(join(folder, name));
    if (present && !present.includes(markOf(text))) {
      throw new Error(
        `${name} in ${folder} was not written by this command, and would be lost. Name a new folder, such as build/hosting.`,
      );
    }
  }
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
}

async function presentText(file: string): Promise<string> {
  // A pipe would be waited for without end
  if (lstatSync(file, { throwIfNoEntry: false })?.isFIFO()) {
    throw new Error(`${file} is neither a file nor a folder. Move it away.`);
  }
  return readFile(file, "utf8").catch((error) => {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return "";
    throw error;
  });
}

async function writeNetlify(): Promise<void> {
  const present = await readFile("netlify.toml", "utf8").catch(() => "");
  await writeFile("netlify.toml", netlifyToml(present, otherHeaders));
}

/** The hash as the built pages themselves give it. */
async function styleHashOf(site: string): Promise<string> {
  const page = await readFile(join(site, "index.html"), "utf8").catch(() => {
    throw new Error(`there is no index.html in ${site}. Build the site first: npm run build.`);
  });
  const hash = /style-src &#39;(sha256-[\w+/=]+)&#39;/.exec(page)?.[1];
  if (hash) return hash;
  throw new Error(`index.html in ${site} names no style hash. Build it again: npm run build.`);
}

if (import.meta.main) process.exitCode = await writeHosting(process.argv.slice(2));
