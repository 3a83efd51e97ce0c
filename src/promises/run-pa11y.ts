import { createRequire } from "node:module";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "check-barriers";

const require = createRequire(import.meta.url);

/** What `.pa11yci.cjs` asks of pa11y-ci. */
export type Pa11yConfiguration = { defaults: object; urls: { url: string }[] };

type Issue = { code: string; message: string; selector: string; runner: string };
type Report = { results: Record<string, (Issue | Error)[]> };

const pa11yCi: (urls: object[], defaults: object) => Promise<Report> = require("pa11y-ci");

/**
 * Runs pa11y-ci by itself over pages, and tells its errors as the gate tells findings.
 *
 * @param folder the folder that the pages lie in
 * @throws a plain sentence when pa11y-ci could not look at a page
 */
export async function runPa11y(
  { defaults, urls }: Pa11yConfiguration,
  folder: string,
): Promise<Finding[]> {
  const { results } = await pa11yCi(urls, defaults);
  return urls.flatMap(({ url }) => {
    const page = relative(folder, fileURLToPath(url)).split(sep).join("/");
    return (results[url] ?? []).map((issue) => {
      if (!(issue instanceof Error)) return tellIssue(page, issue);
      throw new Error(`pa11y-ci could not look at ${page}: ${issue.message}`);
    });
  });
}

function tellIssue(page: string, { code, message, selector, runner }: Issue): Finding {
  // axe names the address that explains its rule behind its words
  const [, words = message, address] = /^(.*?)\.? \((https:\S+)\)$/s.exec(message) ?? [];
  return {
    check: "pa11y",
    rule: `${runner}/${code}`,
    severity: "error",
    page,
    ...(selector && { selector }),
    message: `pa11y says: ${words.replace(/\.$/, "")}.`,
    help: "Mend it, and see whether the gate tells it too, as it should.",
    ...(address && { criterion: address }),
  };
}
