import { createHash } from "node:crypto";
import { type Html, html } from "../../../_includes/html.ts";
import { formStyles } from "../form-styles.ts";

/** Styles of what stands around a form. */
const frameStyles = `.skip-link { position: absolute; inset-block-start: -10rem; padding: .75rem 1rem; background: var(--paper); }
.skip-link:focus { inset-block-start: 0; z-index: 1; }
.frame { border-block-end: 1px solid var(--line); }
.frame ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0 auto; max-inline-size: 46rem; padding: 0 1rem; }
.frame a { display: inline-block; padding-block: .6rem; }
`;

const styles = `${formStyles}${frameStyles}`;
const hash = `sha256-${createHash("sha256").update(styles).digest("base64")}`;

/** What a browser may do with a page of forms: nothing but show it and send its form back here. */
export const formPolicy = [
  "default-src 'none'",
  `style-src '${hash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * A whole page around what forms have to show. It needs no script, and none loads it anew, so that what
 * is typed stays.
 *
 * @param back the address of the page of the site from which somebody came
 */
export function formDocument({
  title,
  main,
  base,
  back,
}: {
  title: string;
  main: Html;
  base: string;
  back: string;
}): string {
  const head = html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
`;
  const body = html`</head>
<body>
<a class="skip-link" href="#main">Skip to main content</a>
<header class="frame"><nav aria-label="Preview"><ul>
<li><a href="${back}">Back to the site</a></li>
<li><a href="${base}">All that can be changed</a></li>
</ul></nav></header>
<main id="main" tabindex="-1">
${main}
</main>
</body>
</html>
`;
  return `${head.markup}<style>${styles}</style>\n${body.markup}`;
}
