import { type Html, html } from "../../_includes/html.ts";

const styles = html`
:root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
body { margin: 0 auto; max-inline-size: 75rem; padding: 1.5rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
li, td { margin-block: 0.4rem; max-inline-size: 70ch; overflow-wrap: anywhere; }
ins, del { border-radius: 2px; padding-inline: 0.15em; }
ins { background: light-dark(#d6f5dc, #0b3d1a); font-weight: 600; text-decoration: underline; }
del { background: light-dark(#fde0e0, #571414); }
.side-by-side { display: grid; gap: 1rem; grid-template-columns: 1fr 1fr; }
figure { margin: 0; }
figcaption { font-weight: 600; }
img { block-size: auto; border: 1px solid; max-inline-size: 100%; }
.heard { block-size: 1px; clip-path: inset(50%); inline-size: 1px; overflow: hidden; position: absolute; white-space: nowrap; }
table { border-collapse: collapse; } th, td { border: 1px solid; padding: 0.3rem 0.6rem; text-align: start; }
`;

/** Writes a report on changes as one page that stands alone. */
export function htmlPage(content: Html): string {
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>What readers will see</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${styles}</style>
</head>
<body>
<main>
<h1>What readers will see</h1>
${content}
</main>
</body>
</html>
`.markup;
}
