import { document } from "../../_includes/document.ts";
import { externalLink } from "../../_includes/external-link.ts";
import { hasMarkedWords } from "../../_includes/has-marked-words.ts";
import { html } from "../../_includes/html.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { pageContext, type SiteData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { pictureSource } from "../../_includes/picture-credit.ts";
import { priorityName } from "../../_includes/priority-name.ts";
import { siteFacts } from "../../_includes/publication-facts.ts";
import { siteOnly } from "../../_includes/site-only.ts";
import { sourceList } from "../../_includes/source-list.ts";
import { articleData } from "../../_includes/structured-data.ts";
import { wordingNotes } from "../../_includes/wording-notes.ts";

const { path, title } = pageTable.about;

export const data = { permalink: path };

export function render({ site }: SiteData): string {
  const page = pageContext(site(), path);
  const { publication, priorities } = page.content;
  return document(page, {
    title,
    description: publication.description,
    structured: articleData(page, title),
    main: html`
<h1>${title}</h1>
<section>
  <h2>${text.aboutChecked}</h2>
  ${siteFacts(page)}
</section>
<section>
  <h2>${text.aboutSources}</h2>
  <p>${text.aboutSourcesLead}</p>
  ${sourceList(page)}
</section>
${wordingNotes(page, priorities)}
<section>
  <h2>${text.aboutMade}</h2>
  <p>${hasMarkedWords(page.content) ? text.aboutMadeMarked : text.aboutMadeText(priorityName(publication))}</p>
  <p>${text.aboutMadeChecked}</p>
  ${siteOnly(page, () => html`<p>${text.aboutWorks}</p>`)}
</section>
<section>
  <h2>${text.aboutPictures}</h2>
  <p>${text.aboutPicturesText} ${text.aboutPicturesChanged}</p>
  <ul>
    <li class="own-line">${externalLink({ label: text.openMoji, url: pictureSource.url })}</li>
    <li class="own-line">${externalLink({ label: text.openMojiLicence, url: pictureSource.licence })}</li>
  </ul>
</section>`,
  });
}
