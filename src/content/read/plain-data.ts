import type { ArrayExpression, Node, ObjectExpression, ObjectProperty } from "@babel/types";
import type { Mistake, WrittenMistake } from "../mistake.ts";
import { backslashProblems } from "../slips/backslash-problems.ts";
import { lineIndex } from "../source/line-index.ts";
import { placeOf, unwrapped } from "../source/locate.ts";
import type { Place } from "../source/place.ts";
import { deepest, tooDeep } from "./nesting-problem.ts";

/** A value read from a data file, and what in it isn’t plain data; that part is left out. */
export type PlainData = { value: unknown; mistakes: WrittenMistake[] };

type PlaceAt = (index: number) => Place;

type Told = Pick<Mistake, "message" | "help"> & { place?: Place };

/**
 * Reads texts, numbers, lists and groups of fields from a parsed data file. Nothing in it is run, so
 * that no file can stop a build or do harm, whoever sent it.
 *
 * @param source the file’s text, for telling what stands there
 */
export function plainData(node: Node, source: string): PlainData {
  const mistakes: WrittenMistake[] = [];
  const way: PropertyKey[] = [];
  const placeAt = lineIndex(source);
  const tell = (node: Node, { place = placeOf(node), ...told }: Told) => {
    mistakes.push({ path: [...way], place, ...told });
    return undefined;
  };
  const inside = <T>(step: PropertyKey, act: () => T): T => {
    way.push(step);
    const value = act();
    way.pop();
    return value;
  };

  function read(wrapped: Node): unknown {
    const node = unwrapped(wrapped);
    if (way.length >= deepest && isBracket.test(node.type)) return tell(node, tooDeep);
    switch (node.type) {
      case "StringLiteral":
        return text(node, node.value);
      case "NumericLiteral":
      case "BooleanLiteral":
        return node.value;
      case "NullLiteral":
        return null;
      case "TemplateLiteral":
        if (node.expressions.length > 0) return tell(node, placeholder);
        return text(node, node.quasis[0]?.value.cooked);
      case "ArrayExpression":
        return list(node);
      case "ObjectExpression":
        return fields(node);
      case "UnaryExpression":
        if (node.operator === "-" && node.argument.type === "NumericLiteral") {
          return -node.argument.value;
        }
        return tell(node, notPlain(source, node, placeAt));
      case "Identifier":
        if (node.name === "undefined") return undefined;
        return isNone(node.name) ? null : tell(node, bareWord(node.name));
      default:
        if (isNone(source.slice(node.start ?? 0, node.end ?? 0))) return null;
        return tell(node, lostComma(node) ?? notPlain(source, node, placeAt));
    }
  }

  function list(node: ArrayExpression): unknown[] {
    /** How far the file was looked through for the commas of holes. */
    let done = (node.start ?? 0) + 1;
    return node.elements.map((item, index) => {
      const value = inside(index, () => {
        if (item) return read(item);
        const comma = source.indexOf(",", done);
        done = comma + 1;
        return tell(node, { ...hole, place: placeAt(comma) });
      });
      // The comma behind a value belongs to it.
      if (item && node.elements[index + 1] === null)
        done = source.indexOf(",", item.end ?? done) + 1;
      return value;
    });
  }

  /** A text as it is read, or nothing where it isn’t what stands there. */
  function text(node: Node, value: string | null | undefined): string | undefined {
    const written = source.slice((node.start ?? 0) + 1, (node.end ?? 0) - 1);
    const problems = backslashProblems(written);
    for (const { at, ...told } of problems)
      tell(node, { place: placeAt((node.start ?? 0) + 1 + at), ...told });
    return problems.length > 0 ? undefined : (value ?? undefined);
  }

  function fields(node: ObjectExpression): unknown {
    const toldBefore = mistakes.length;
    const entries = new Map<string, unknown>();
    const repeated: ObjectProperty[] = [];
    for (const property of node.properties) {
      const name = property.type === "ObjectProperty" ? keyName(property.key) : undefined;
      if (property.type !== "ObjectProperty" || property.computed || name === undefined) {
        tell(property, oddField(source, property, placeAt));
        continue;
      }
      inside(name, () => {
        if (entries.has(name)) repeated.push(property);
        if (entries.has(name)) tell(property, twice(name));
        entries.set(name, property.shorthand ? null : read(property.value));
      });
    }
    if (repeated.length > 1) {
      mistakes.length = toldBefore;
      return tell(node, runTogether(repeated));
    }
    return Object.fromEntries(entries);
  }

  return { value: read(node), mistakes };
}

const isBracket = /^(?:Array|Object)Expression$/;

function keyName(key: Node): string | undefined {
  if (key.type === "Identifier") return key.name;
  if (key.type === "StringLiteral" || key.type === "NumericLiteral") return String(key.value);
  return undefined;
}

/** How other languages, and people, write that there is no value. */
const isNone = (word: string): boolean => /^(?:none|nil|null|nan|nothing|n\/a)$/i.test(word);

const placeholder: Told = {
  message: "The text has ${ in it, which a program would try to fill in.",
  help: "Take ${ and the bracket that closes it away, and keep the words.",
};

const hole: Told = {
  message: "There is a comma here with nothing before it.",
  help: "Delete it.",
};

/** Two entries between which the brackets were lost. */
function runTogether([first]: readonly ObjectProperty[]): Told {
  const name = first && keyName(first.key);
  return {
    ...(first ? { place: placeOf(first) } : {}),
    message: `Two entries have run together here: “${name}” and other fields come a second time.`,
    help: "Write }, and below it { above this line, so that each entry stands in brackets of its own.",
  };
}

const bareWord = (word: string): Told => ({
  message: `The word ${word} stands here without quotation marks.`,
  help: `Put straight quotation marks around the text: "${word}".`,
});

const twice = (name: string): Told => ({
  message: `“${name}” stands here a second time.`,
  help: "Delete one of the two lines.",
});

/** Without a comma between them, a value and the bracket or text of the next one read as one thing. */
function lostComma(node: Node): Told | undefined {
  const first =
    node.type === "MemberExpression"
      ? node.object
      : node.type === "CallExpression"
        ? node.callee
        : node.type === "TaggedTemplateExpression"
          ? node.tag
          : undefined;
  const end = first?.loc?.end;
  if (!first || !end || !/Literal|ArrayExpression|ObjectExpression/.test(first.type)) {
    return undefined;
  }
  return {
    place: { line: end.line, column: end.column + 1 },
    message: "There is no comma at the end of this value.",
    help: "Write a comma after it.",
  };
}

const textOf = (source: string, { start, end }: Node): string =>
  source.slice(start ?? 0, end ?? 0).replace(/\s+/g, " ");

/** A field that has another form than a name, a colon and a value. */
function oddField(
  source: string,
  field: ObjectExpression["properties"][number],
  placeAt: PlaceAt,
): Told {
  if (field.type === "ObjectProperty" && field.computed) {
    return {
      message: "There are square brackets around the name of this field.",
      help: `Delete them: ${textOf(source, field.key)}.`,
    };
  }
  return notPlain(source, field, placeAt);
}

/** The round bracket before a value, which isn’t part of it for the parser. */
function placeOfBracket(placeAt: PlaceAt, { extra }: Node): Pick<Told, "place"> {
  return typeof extra?.parenStart === "number" ? { place: placeAt(extra.parenStart) } : {};
}

function notPlain(source: string, node: Node, placeAt: PlaceAt): Told {
  const text = textOf(source, node);
  if (node.type === "SpreadElement") {
    return {
      message: `There are three dots here, which bring nothing into data: ${text}`,
      help: "Delete them, and the word behind them.",
    };
  }
  if (/^[\p{L}\p{N}]+(?: ?[-.] ?[\p{L}\p{N}]+)+$/u.test(text) && !/^[\d -]+$/.test(text)) {
    return bareWord(text.replaceAll(" ", ""));
  }
  if (/^\d{4}\s?-\s?\d{1,2}\s?-\s?\d{1,2}$/.test(text)) {
    return {
      message: "The date stands here without quotation marks.",
      help: `Put straight quotation marks around it: "${text.replaceAll(" ", "")}".`,
    };
  }
  if (node.type === "BinaryExpression" && node.operator === "+") {
    return {
      message: "Two texts are joined with a plus sign here.",
      help: "Write them as one text, with one pair of quotation marks around it.",
    };
  }
  if (node.type === "SequenceExpression") {
    return {
      ...placeOfBracket(placeAt, node),
      message: "There are round brackets around this list, but square ones are needed.",
      help: "Write [ and ] instead of ( and ).",
    };
  }
  const word = /^([\p{L}\w]+)\s*[[`]/u.exec(text)?.[1];
  if (word) {
    return {
      message: `The ${word.length === 1 ? "character" : "characters"} ${word} ${word.length === 1 ? "stands" : "stand"} before the value here.`,
      help: `Delete ${word.length === 1 ? "it" : "them"}.`,
    };
  }
  const start = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  return {
    message: `This isn’t plain text, a number or a list: ${start}`,
    help: "Write the text itself here, with straight quotation marks around it.",
  };
}
