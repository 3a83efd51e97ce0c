import { parseFragment } from "parse5";
import { html } from "../../_includes/html.ts";
import { inlineProse, prose } from "../../_includes/prose.ts";
import { withoutBullets } from "../content/values/without-bullets.ts";
import { folded, textBlocks } from "./text-blocks.ts";

/** What means anything in Markdown, but for the beginning of a line. */
const marks = /[[\]*_\\\n]/;

/** No word is written out and no address looked up: the words alone are wanted. */
const env = { words: (text: string) => html`${text}`, address: () => "" };

/**
 * The blocks in which a text of the data can stand on a page: as it is, and as Markdown, which parts a
 * list into its items and shows of a link its words alone.
 */
export function shownBlocks(text: string): string[] {
  const plain = folded(text);
  if (!marks.test(text)) return [plain];
  const written = [prose(withoutBullets(text), env), inlineProse(text, env)];
  const shown = written.flatMap(({ markup }) => textBlocks(parseFragment(markup)));
  return [...new Set([plain, ...shown.map((block) => block.text)])];
}
