import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { browserslistToTargets, bundle } from "lightningcss";
import type { Styles } from "../../_includes/page-context.ts";

/** The first browsers with cascade layers; older ones show the page without styles, in the same order. */
const targets = browserslistToTargets(["chrome 99", "firefox 97", "safari 15.4"]);

/** Styles that a site has only where it has what they are for: a file of `src/styles/optional/` each. */
export type OptionalStyles = "actions" | "measures";

/**
 * Bundles and minifies the styles.
 *
 * @param siteTitle shown in the margin of each printed page
 * @param further the optional ones that the site needs
 * @param unused classes whose styles are left out
 * @throws when a style file can’t be read as CSS
 */
export function buildStyles(
  siteTitle: string,
  { further = [], unused = [] }: { further?: readonly OptionalStyles[]; unused?: string[] } = {},
): Styles {
  const names = ["site", ...further.map((name) => `optional/${name}`)];
  const code = names.map((name) => minified(`../styles/${name}.css`, unused)).join("");
  const title = siteTitle.replace(/["\\]/g, "\\$&");
  const css = `:root{--site-title:"${title}"}${code}`.replaceAll("</", "<\\/");
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}

function minified(path: string, unusedSymbols: string[]): string {
  const filename = fileURLToPath(new URL(path, import.meta.url));
  return bundle({ filename, minify: true, targets, unusedSymbols }).code.toString();
}
