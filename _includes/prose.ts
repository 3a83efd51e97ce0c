import markdownIt from "markdown-it";
import { type Html, trusted } from "./html.ts";
import type { Words } from "./words.ts";

type Env = { words: Words; address: (target: string) => string };

const markdown = markdownIt({ html: false, typographer: false, linkify: false });

markdown.renderer.rules.text = (tokens, index, _options, env) => {
  const content = tokens[index]?.content ?? "";
  return insideLink(tokens, index)
    ? markdown.utils.escapeHtml(content)
    : (env as Env).words(content).markup;
};

markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
  const token = tokens[index];
  const target = String(token?.attrGet("href") ?? "");
  if (/^[a-z0-9/-]+\.html/.test(target)) token?.attrSet("href", (env as Env).address(target));
  else token?.attrSet("class", "external");
  return self.renderToken(tokens, index, options);
};

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

/** One line that begins with a letter can only be a paragraph, whatever stands inside it. */
const paragraph = /^\p{L}(?:.*\S)?$/u;

/**
 * Turns a paragraph of Markdown into markup; HTML in it stays text. Glossary words are linked at
 * their first use on the page.
 */
export function prose(text: string, env: Env): Html {
  if (plain.test(text)) return trusted(`<p>${env.words(text).markup}</p>\n`);
  if (paragraph.test(text)) return trusted(`<p>${markdown.renderInline(text, env)}</p>\n`);
  return trusted(markdown.render(text, env));
}

/** The same without a paragraph around it. */
export function inlineProse(text: string, env: Env): Html {
  if (plain.test(text)) return env.words(text);
  return trusted(markdown.renderInline(text, env));
}
