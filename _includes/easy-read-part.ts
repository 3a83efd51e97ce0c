import type { EasyRead } from "../src/content/easy-read.ts";
import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { hueClass } from "./hue-class.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { picture } from "./picture.ts";
import { place } from "./place.ts";
import { wayTo } from "./way-to.ts";

type Part = EasyRead["parts"][number];

/** All parts in a row, each with its heading; a part about a priority bears that priority’s hue. */
export function easyReadParts(page: PageContext): Html {
  const { easyRead, priorities } = page.content;
  const priorityOf = new Map(priorities.map((priority) => [priority.id, priority]));
  return html`${easyRead.parts.map((part) => {
    const priority = priorityOf.get(part.priority ?? "");
    const heading = html`<h2>${place(part.id)}${part.title}</h2>`;
    return html`
<section class="easy-part${priority ? ` ${hueClass(page, priority.id)}` : ""}" data-entry="${part.id}">
  ${priority ? html`<header class="priority-head">${priority.picture ? picture(page, priority.picture) : ""}${heading}</header>` : heading}
  ${easyReadSteps(page, part)}
</section>`;
  })}`;
}

/** A part by itself, away from the easy read page: what that page says before it goes with it. */
export function easyReadAlone(page: PageContext, part: Part): Html {
  const { lead } = page.content.easyRead;
  return html`${lead ? html`<p class="lead lead-in">${lead}</p>` : ""}
${easyReadSteps(page, part)}`;
}

/** A part’s steps: one or two short sentences, each step beside its picture. */
function easyReadSteps(page: PageContext, { steps }: Part): Html {
  return html`<ol class="easy-read">${steps.map(
    (step) => html`<li class="easy-step">
  ${picture(page, step.picture)}
  ${step.sentences.map((sentence) => html`<p>${withHardWord(sentence, step.hardWord)}</p>`)}${stepLink(page, step.link)}
</li>`,
  )}</ol>`;
}

/** The sentence with its hard word in bold, the first time that it stands there. */
function withHardWord(sentence: string, word: string | undefined): Html {
  const at = word ? sentence.indexOf(word) : -1;
  if (!word || at < 0) return html`${sentence}`;
  return html`${sentence.slice(0, at)}<b>${word}</b>${sentence.slice(at + word.length)}`;
}

function stepLink(page: PageContext, id: string | undefined): Html | "" {
  const link = id && page.index.links.get(id);
  return link ? html`<p class="own-line">${wayTo(page, link)}</p>` : "";
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
  <p>${contact ? html`${interfaceText.easyReadContact} ${externalLink(contact)}` : interfaceText.easyReadNoContact}</p>
</div>`;
}
