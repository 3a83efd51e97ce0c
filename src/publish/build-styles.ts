import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { browserslistToTargets, bundle } from "lightningcss";
import type { Styles } from "../../_includes/page-context.ts";

/** The first browsers with cascade layers; older ones show the page without styles, in the same order. */
const targets = browserslistToTargets(["chrome 99", "firefox 97", "safari 15.4"]);

/**
 * Bundles and minifies the styles.
 *
 * @param siteTitle shown in the margin of each printed page
 * @param further what only some sites have: `actions` adds `with-actions.css`
 * @throws when a style file can’t be read as CSS
 */
export function buildStyles(siteTitle: string, further: readonly string[] = []): Styles {
  const code = ["site", ...further.map((name) => `with-${name}`)].map(bundled).join("");
  const title = siteTitle.replace(/["\\]/g, "\\$&");
  const css = `:root{--site-title:"${title}"}${code}`.replaceAll("</", "<\\/");
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}

function bundled(name: string): string {
  const filename = fileURLToPath(new URL(`../styles/${name}.css`, import.meta.url));
  return bundle({ filename, minify: true, targets }).code.toString();
}
