import type { EasyRead } from "../src/content/easy-read.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";

type Part = EasyRead["parts"][number];

/** A part’s steps: one or two short sentences, each step beside its picture. */
export function easyReadSteps(page: PageContext, { steps }: Part): Html {
  return html`<div class="easy-read">${steps.map(
    (step) => html`<div class="easy-step">
  ${picture(page, step.picture)}
  <div>${step.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
</div>`,
  )}</div>`;
}

/** Says who tested the easy read, or that nobody has yet and how to tell us. */
export function easyReadTesting(page: PageContext): Html {
  const { easyRead, publication } = page.content;
  if (easyRead.checkedBy.length > 0) {
    return html`<div class="notice">${easyRead.checkedBy.map(
      ({ who, on }) => html`<p>${interfaceText.easyReadTested(who, page.day(on))}</p>`,
    )}</div>`;
  }
  const { contact } = publication;
  return html`<div class="notice">
  <p>${interfaceText.easyReadUntested}</p>
  <p>${contact ? html`${interfaceText.easyReadContact} <a class="external" rel="external" href="${contact.url}">${contact.label}</a>` : interfaceText.easyReadNoContact}</p>
</div>`;
}
