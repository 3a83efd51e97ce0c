/**
 * A text as code in Markdown, where forges call nobody, link nothing and change no letter. Ticks and
 * the bars of tables stand between two spans of code, since inside one they can’t be escaped in
 * every place.
 */
export function codeSpan(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .split(/([`|])/)
    .map((part) => (part === "`" || part === "|" ? `\\${part}` : part && `\`${part}\``))
    .join("");
}
