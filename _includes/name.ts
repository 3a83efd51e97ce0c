import { type Html, html } from "./html.ts";

/** A name of somebody or something, which a program that translates the page leaves as it is. */
export const name = (text: string): Html => html`<span translate="no">${text}</span>`;
