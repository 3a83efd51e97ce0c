import { html } from "./html.ts";
import type { Words } from "./words.ts";

/** Leaves words as the source has them: no glossary word is written out or linked in them. */
export const verbatimWords: Words = (text) => html`${text}`;
