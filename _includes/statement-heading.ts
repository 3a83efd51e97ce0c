import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** Whoever made a copy from the news has not read the strategy itself. */
export const statementHeading = ({ content }: PageContext): string =>
  content.publication.madeFrom === "news"
    ? interfaceText.statementFromNews
    : interfaceText.statementInWords;
