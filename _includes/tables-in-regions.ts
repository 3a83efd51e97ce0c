import type markdownIt from "markdown-it";

type Markdown = ReturnType<typeof markdownIt>;
type Token = ReturnType<Markdown["parse"]>[number];

/**
 * Makes tables of Markdown such that all can read them: the line right above one is its caption, a cell
 * of the first column heads its row where it tells the rows apart, and what is too wide for a phone
 * scrolls in a region of its own, by keyboard too.
 *
 * WCAG 2.2 SC 1.3.1, 1.4.10 and 2.1.1: https://www.w3.org/WAI/tutorials/tables/
 */
export function tablesInRegions(markdown: Markdown): void {
  markdown.core.ruler.push("tables_in_regions", ({ tokens }) => {
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "table_open") continue;
      const cells = tokens.slice(index, endOf(tokens, index));
      headRows(cells);
      alignByClass(cells);
      const above = captionAbove(tokens, index);
      const heads = cells.filter(
        ({ type }, at) => cells[at - 1]?.type === "th_open" && type === "inline",
      );
      const name =
        above?.content ??
        heads
          .map(({ content }) => content)
          .filter(Boolean)
          .join(", ");
      token.attrSet("aria-label", withoutMarks(name));
      if (above) token.meta = { caption: above };
    }
  });
  markdown.renderer.rules.table_open = (tokens, index, _options, env) => {
    const token = tokens[index];
    const name = markdown.utils.escapeHtml(String(token?.attrGet("aria-label") ?? ""));
    const { caption } = (token?.meta ?? {}) as { caption?: Token };
    const words = caption
      ? `<caption>${markdown.renderer.render(caption.children ?? [], markdown.options, env)}</caption>`
      : "";
    return `<section class="table" aria-label="${name}" tabindex="0"><table>${words}\n`;
  };
  markdown.renderer.rules.table_close = () => "</table></section>\n";
}

const endOf = (tokens: readonly Token[], begin: number): number =>
  tokens.findIndex(({ type }, index) => index > begin && type === "table_close");

/** In letters: what is longer is a paragraph about the table. */
const longestCaption = 160;

/** The content security policy allows no attribute of style. */
function alignByClass(cells: readonly Token[]): void {
  for (const token of cells) {
    const style = String(token.attrGet("style") ?? "");
    if (!style) continue;
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
    if (style.endsWith("right")) token.attrSet("class", "number");
  }
}

/** The words of one line right above a table, which are hidden where they stood. */
function captionAbove(tokens: readonly Token[], index: number): Token | undefined {
  const [open, words, close] = tokens.slice(Math.max(0, index - 3), index);
  if (open?.type !== "paragraph_open" || !words || !close) return undefined;
  if (
    words.content.includes("\n") ||
    words.content.length > longestCaption ||
    open.level !== tokens[index]?.level
  )
    return undefined;
  for (const token of [open, close]) token.hidden = true;
  const caption = { ...words, children: words.children } as Token;
  words.content = "";
  words.children = [];
  return caption;
}

/** Gives each head its scope; those of rows are made of a first column in which no two cells are alike. */
function headRows(cells: readonly Token[]): void {
  for (const token of cells) if (token.type === "th_open") token.attrSet("scope", "col");
  const first = cells.flatMap((token, index) =>
    token.type === "tr_open" && cells[index + 1]?.type === "td_open" ? [index + 1] : [],
  );
  const words = first.map((index) => cells[index + 1]?.content ?? "");
  if (words.includes("") || new Set(words).size < words.length) return;
  for (const index of first) {
    const open = cells[index];
    const close = cells[index + 2];
    if (!open || close?.type !== "td_close") continue;
    open.tag = "th";
    close.tag = "th";
    open.attrSet("scope", "row");
  }
}

/** Words without the signs of Markdown, for a name that is read aloud. */
const withoutMarks = (words: string): string =>
  words.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*+/g, "");
