import { externalLink } from "./external-link.ts";
import { type Html, html } from "./html.ts";
import { interfaceText as text } from "./interface-text.ts";
import { jurisdictionLaw } from "./jurisdiction-law.ts";
import type { PageContext } from "./page-context.ts";

/** Whom readers of an official site can turn to who aren’t happy with an answer; nothing where nobody is known. */
export function accessibilityEnforcement({ content }: PageContext): Html | "" {
  const { kind, enforcement } = content.publication;
  const law = jurisdictionLaw(content);
  if (kind === "copy" || (!law && !enforcement)) return "";
  const { name: label, url } = enforcement ?? {};
  const links = [...(law?.link ? [law.link] : []), ...(label && url ? [{ label, url }] : [])];
  return html`<section>
  <h2>${text.accessibilityEnforcement}</h2>
  <p>${law ? law.enforcement : text.accessibilityEnforcementOther}</p>
  ${links.map((link) => html`<p class="own-line">${externalLink(link)}</p>`)}
</section>`;
}
