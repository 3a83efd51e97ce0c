import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/** A size in words, as the site’s language writes numbers: “1,234 kB”. */
export const fileSize = ({ content }: PageContext, bytes: number): string =>
  interfaceText.kilobytes(Math.ceil(bytes / 1000).toLocaleString(content.publication.language));
