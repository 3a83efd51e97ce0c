import type { Report } from "../src/content/reports.ts";
import { heading } from "./heading.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { place } from "./place.ts";
import { prose, sourceProse } from "./prose.ts";
import { statusMark } from "./status-mark.ts";
import { wayTo } from "./way-to.ts";

/** Reports on progress: of which time, what was done, and how far single actions were. */
export function reportList(page: PageContext, reports: readonly Report[], level: 2 | 3): Html {
  return html`${reports.map((report) => {
    const { id, period, date } = report;
    const link = page.index.links.get(report.link ?? "");
    return html`<section data-entry="${id}">
  ${heading(level, html`${place(id)}${period}`)}
  <p class="quiet"><time datetime="${date}">${page.day(date)}</time></p>
  ${summary(page, report)}
  ${actions(page, report, level)}
  ${link ? html`<p>${text.progressReport} ${wayTo(page, link)}</p>` : ""}
</section>`;
  })}`;
}

function summary(page: PageContext, report: Report): Html {
  const paragraphs = report.summary.map((paragraph) => proseOf(page, report, paragraph));
  if (report.words !== "source") return html`${paragraphs}`;
  return html`<p class="quiet lead-in">${text.progressInWords}</p>
  <blockquote class="statement">${paragraphs}</blockquote>`;
}

function actions(page: PageContext, report: Report, level: 2 | 3): Html | "" {
  const { actions = [], words } = report;
  if (actions.length === 0) return "";
  const known = new Map(page.content.actions.map((action) => [action.id, action]));
  return html`${heading(level + 1, text.progressActions)}
  <ul class="report-actions">${actions.map(({ action: id, status, text: said }) => {
    const action = known.get(id);
    const name = text.action(page.index.actionNumbers.get(id) ?? 0);
    return html`
    <li><p>${statusMark(status)} <a href="${page.address(`actions.html#${id}`)}">${name}</a></p>
      <div data-words="source">${action ? sourceProse(action.text, page) : ""}</div>
      ${said ? html`<div${words === "source" ? html` data-words="source"` : ""}>${proseOf(page, report, said)}</div>` : ""}</li>`;
  })}
  </ul>`;
}

/** A text of a report: the source’s words as they are, ours with the glossary’s links. */
const proseOf = (page: PageContext, { words }: Report, paragraph: string): Html =>
  words === "source"
    ? sourceProse(paragraph, page)
    : prose(paragraph, { words: page.wordsIn, address: page.address });
