import type { SiteRule } from "../../page/rule.ts";
import { pageOf } from "./faults-in.ts";

/** What a rule across pages finds in pages by their paths: the path and the message of each. */
export async function messagesAcross(
  { rules, findAcross }: SiteRule,
  pages: Record<string, string>,
  words: ReadonlySet<string> = new Set(),
): Promise<string[]> {
  const site = {
    folder: "/",
    files: Object.keys(pages),
    pages: Object.entries(pages).map(([path, markup]) => pageOf(markup, path)),
  };
  const found = await findAcross(site, words);
  return found.map(({ page, rule, message }) => `${page.path}: ${message ?? rules[rule]?.wrong}`);
}
