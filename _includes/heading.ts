import { type Html, html } from "./html.ts";

/** The levels of headings below that of the page. */
export type Level = 2 | 3 | 4 | 5;

/** A heading of a level, for what stands on pages of several depths. */
export function heading(level: Level, content: Html | string): Html {
  if (level === 2) return html`<h2>${content}</h2>`;
  if (level === 3) return html`<h3>${content}</h3>`;
  if (level === 4) return html`<h4>${content}</h4>`;
  return html`<h5>${content}</h5>`;
}

/** The level of what stands one deeper, as far as there is one. */
export const deeper = (level: Level): Level => (level === 5 ? 5 : ((level + 1) as Level));
