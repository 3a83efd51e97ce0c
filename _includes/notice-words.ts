import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";

/** Who runs this site, and what it is made from, in words without a link. */
export function noticeWords({ content, index, when }: PageContext): string {
  const { kind, madeFrom, publisher, owners, published, status } = content.publication;
  const { organisations } = index;
  if (kind === "official")
    return interfaceText.officialNotice(
      organisationNames(organisations, publisher ? [publisher] : owners),
    );
  const others = organisationNames(organisations, owners, {
    inShort: true,
    word: interfaceText.or,
  });
  if (madeFrom === "news") return interfaceText.newsNotice(others, when(published));
  return status.state === "draft"
    ? interfaceText.copyOfDraft(others)
    : interfaceText.copyNotice(others);
}
