import type { PageContext } from "./page-context.ts";
import { statusWords } from "./status-words.ts";

/**
 * What a page or file is, for those who see it away from the site, such as in a list of search results:
 * after what has become of the strategy, which its banner says on the page.
 */
export function described(page: PageContext, description: string): string {
  const status = statusWords(page);
  return status ? `${status} ${description}` : description;
}
