import { interfaceText } from "./interface-text.ts";
import { organisationNames } from "./organisation-names.ts";
import type { PageContext } from "./page-context.ts";

/** Who runs this site, and what it is made from, in words without a link. */
export function noticeWords({ content, index, when }: PageContext): string {
  const { kind, madeFrom, publisher, owners, published } = content.publication;
  const { organisations } = index;
  if (kind === "official")
    return interfaceText.officialNotice(
      organisationNames(organisations, publisher ? [publisher] : owners),
    );
  const others = organisationNames(organisations, owners, {
    inShort: true,
    word: interfaceText.or,
  });
  return madeFrom === "news"
    ? interfaceText.newsNotice(others, when(published))
    : interfaceText.copyNotice(others);
}
