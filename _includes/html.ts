/** A marker that survives a module being loaded twice, as happens in watch mode. */
const brand = Symbol.for("send-strategy-site/html");

/** Markup that is safe to put into a page: made by the `html` tag alone. */
export type Html = { readonly [key: symbol]: true; readonly markup: string };

/**
 * What may stand in a template. Objects, promises, `true` and missing values fail to compile; where
 * nothing should stand, write "".
 */
export type HtmlValue = string | number | Html | readonly HtmlValue[];

/**
 * Makes markup from a template. Every text in it is escaped, so that it can’t become markup, neither
 * in an element nor in a quoted attribute. Arrays are joined without anything between their items.
 *
 * @throws {TypeError} for a value that the type forbids
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? "";
  for (let index = 0; index < values.length; index += 1)
    markup += render(values[index] as HtmlValue) + strings[index + 1];
  return { [brand]: true, markup };
}

function render(value: HtmlValue): string {
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(render).join("");
  if (isHtml(value)) return value.markup;
  throw new TypeError(
    `A template was given ${String(value)}, which isn’t text, a number or markup.`,
  );
}

function isHtml(value: unknown): value is Html {
  return typeof value === "object" && value !== null && brand in value;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes text for element content and for quoted attributes. */
function escapeText(text: string): string {
  if (!/[&<>"']/.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * Takes over markup that a trusted library made from checked text: markdown-it with `html: false`,
 * svgo from a picture of the library, lightningcss from our own styles.
 */
export function trusted(markup: string): Html {
  return { [brand]: true, markup };
}
