import { type Html, html, trusted } from "./html.ts";
import type { PageContext } from "./page-context.ts";

/**
 * A picture of the library. It is decorative: the words beside it say it all, and a screen reader
 * shouldn’t be interrupted at each sentence.
 *
 * @throws {Error} for a picture that was not made ready
 */
export function picture({ pictures }: PageContext, name: string): Html {
  const svg = pictures.get(name);
  if (!svg) throw new Error(`The picture ${name} was not made ready.`);
  return html`<div class="picture" aria-hidden="true">${trusted(svg)}</div>`;
}
