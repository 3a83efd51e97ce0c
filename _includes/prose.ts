import markdownIt from "markdown-it";
import { withoutBullets } from "../src/content/values/without-bullets.ts";
import { type Html, html, trusted } from "./html.ts";
import { tablesInRegions } from "./tables-in-regions.ts";
import type { Words } from "./words.ts";

/** `address` is empty for a page of the site to which there is no way. */
type Env = { words: Words; address: (target: string) => string };

/**
 * Links, strong words, lists and tables, which is what editors are promised. Whatever else Markdown knows
 * would make words vanish that are no markup here: `[Note]: moved` is no reference, `---` no rule.
 */
const markdown = markdownIt({ html: false, typographer: false, linkify: false }).disable([
  ...["code", "fence", "blockquote", "hr", "reference", "html_block", "heading", "lheading"],
  ...["backticks", "strikethrough", "image", "autolink", "html_inline", "entity"],
]);
tablesInRegions(markdown);

markdown.renderer.rules.text = (tokens, index, _options, env) => {
  const content = tokens[index]?.content ?? "";
  return insideLink(tokens, index)
    ? markdown.utils.escapeHtml(content)
    : (env as Env).words(content).markup;
};

markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const target = String(token?.attrGet("href") ?? "");
  if (/^[a-z0-9/-]+\.html/.test(target)) {
    const address = (env as Env).address(target);
    if (address === "") return withoutLink(tokens, index);
    token?.attrSet("href", address);
  } else token?.attrSet("class", "external");
  return self.renderToken(tokens, index, options);
};

/** A page that is kept alone says what it can’t lead to in plain words. */
function withoutLink(tokens: { type: string; hidden: boolean }[], index: number): string {
  const end = tokens.slice(index).find(({ type }) => type === "link_close");
  if (end) end.hidden = true;
  return "";
}

function insideLink(tokens: { type: string }[], index: number): boolean {
  const before = tokens.slice(0, index);
  const count = (type: string) => before.filter((token) => token.type === type).length;
  return count("link_open") > count("link_close");
}

/**
 * Text in which no letter means anything to Markdown. Most paragraphs are such, and reading them as
 * Markdown took a fifth of the time of a large build.
 */
const plain = /^[^\s#+=\-\d`*_[\]<>&\\!~|][^`*_[\]<>&\\!~|\n\r\t]*(?<!\s)$/;

/** A star inside a word belongs to it: “Lehrer*innen und Schüler*innen” holds no slanted words. */
const starInWord = /(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu;
const withStars = (text: string): string => text.replace(starInWord, "\\*");

/**
 * Turns a paragraph of Markdown into markup; HTML in it stays text. One line is a paragraph however it
 * begins: “6. August 2024” is a day and no list. Glossary words are linked at their first use on the
 * page.
 */
export function prose(text: string, env: Env): Html {
  if (plain.test(text)) return trusted(`<p>${env.words(text).markup}</p>\n`);
  if (/[\n\r]/.test(text)) return trusted(markdown.render(withStars(text), env));
  return trusted(`<p>${markdown.renderInline(withStars(text.trim()), env)}</p>\n`);
}

/** The same with a few words before it, in bold, in the line in which it begins. */
export const labelledProse = (label: string, text: string, env: Env): Html =>
  trusted(prose(text, env).markup.replace(/^(?:<p>)?/, `$&${html`<b>${label}</b>`.markup} `));

/** No word of a source is written out or linked: it stands as it was written. */
const asWritten: Words = (text) => html`${text}`;

/** The same for words of a source, in which a bullet that was pasted begins a point of a list. */
export const sourceProse = (text: string, { address }: Pick<Env, "address">): Html =>
  prose(withoutBullets(text), { words: asWritten, address });

/** The same without a paragraph around it. */
export function inlineProse(text: string, env: Env): Html {
  if (plain.test(text)) return env.words(text);
  return trusted(markdown.renderInline(withStars(text), env));
}
