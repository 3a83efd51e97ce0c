import type { Problem } from "../../src/content/problem.ts";

type Told = Pick<Problem, "line" | "column" | "message" | "help">;

/** What an editor does who takes an advice at its word. `said` and `named` are what the patterns caught. */
type Deed = (lines: readonly string[], told: Told, said: string[], named: string[]) => string[];

type Advice = { says: RegExp; of?: RegExp; deed: Deed };

type Change = (text: string, said: string[], named: string[]) => string;

const onLine =
  (change: Change): Deed =>
  (lines, { line }, said, named) =>
    lines.with(line - 1, change(lines[line - 1] ?? "", said, named));

/** A change from the place on that the message names. */
const onRest =
  (change: Change): Deed =>
  (lines, { line, column }, said, named) => {
    const text = lines[line - 1] ?? "";
    const rest = change(text.slice(column - 1), said, named);
    return lines.with(line - 1, text.slice(0, column - 1) + rest);
  };

const above: Deed = (lines, { line }, said) => lines.toSpliced(line - 1, 0, ...said);
/** Lines below, as deep as the line that the message names, if it names one. */
const below: Deed = (lines, { line, message }, [said = ""]) => {
  const opener = Number(/of line (\d+)/.exec(message)?.[1]);
  const indent = /^\s*/.exec(lines[opener - 1] ?? "")?.[0] ?? "";
  const written = said.split(" and ").map((text) => indent + text.replace(/^[}\]]$/, "$&,"));
  return lines.toSpliced(line, 0, ...written);
};
const deleteLine: Deed = (lines, { line }) => lines.toSpliced(line - 1, 1);
const joinLines: Deed = (lines, { line }) =>
  lines.toSpliced(line - 1, 2, `${lines[line - 1]} ${(lines[line] ?? "").trim()}`);

/** Joins two texts, in one line or in two, whether there is a plus sign between them or not. */
const oneText: Deed = (lines, { line }) => {
  const here = (lines[line - 1] ?? "").replace(/" \+ "|"\s+"/, "");
  if (here !== lines[line - 1]) return lines.with(line - 1, here);
  const text = `${here.replace(/"\s*\+?\s*$/, "")}${(lines[line] ?? "").replace(/^\s*"/, "")}`;
  return lines.toSpliced(line - 1, 2, text);
};

/** A word is told with its hyphen as a plain one and its line end as a space. */
const asOneWord: Deed = (lines, _, [whole = ""], [split = ""]) => {
  const written = split.replace("-", "[-\u2010]").replace(/ /g, "\\s+");
  return lines.join("\n").replace(new RegExp(written), whole).split("\n");
};

const commentOut: Deed = (lines, { line }) => {
  const end = lines.findIndex((text, row) => row >= line - 1 && text.includes("-->"));
  return lines.map((text, row) =>
    row < line - 1 || row > Math.max(end, line - 1) ? text : `// ${text.replace(/<!--|-->/g, "")}`,
  );
};

/** What stands from a place on: the next bracket and all up to the one that closes it. */
function bracketed(lines: readonly string[], { line, column }: Told): [string, string, string] {
  const text = lines.join("\n");
  const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0) + column - 1;
  const start = from + text.slice(from).search(/[[({]/);
  let depth = 0;
  const end = [...text].findIndex((sign, index) => {
    if (index < start) return false;
    if (/[[({]/.test(sign)) depth += 1;
    else if (/[\])}]/.test(sign)) depth -= 1;
    return depth === 0;
  });
  return [text.slice(0, start), text.slice(start, end + 1), text.slice(end + 1)];
}

/** Brackets of another kind, or none: the one that is named, and the one that closes it. */
const otherBrackets =
  (open: string, close: string): Deed =>
  (lines, told) => {
    const [before, inside, behind] = bracketed(lines, told);
    return `${before}${open}${inside.slice(1, -1)}${close}${behind}`.split("\n");
  };

const squareBracketsAround: Deed = (lines, told) => {
  const rest = (lines[told.line - 1] ?? "").slice(told.column - 1);
  if (/^[^{]*"/.test(rest))
    return onRest((text) => text.replace(/"[^"]*"/, "[$&]"))(lines, told, [], []);
  const [before, inside, behind] = bracketed(lines, told);
  return `${before}[${inside}]${behind}`.split("\n");
};

const value = /^(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\[[^\]]*\]|\{[^}]*\}|[^\s,\]}]+)/;

/** Puts another value in the place of a field’s, or of one that stands alone. */
function asValue(rest: string, [text = ""]: string[]): string {
  const head = /^(?:[\w"'-]+\s*:\s*)?/.exec(rest)?.[0] ?? "";
  return head + rest.slice(head.length).replace(value, () => text);
}

function withoutField(rest: string): string {
  const head = /^[^\s:,]+(?:\s*:\s*)?/.exec(rest)?.[0] ?? "";
  return rest
    .slice(head.length)
    .replace(value, "")
    .replace(/^\s*,?\s*/, "");
}

const straight: Change = (rest) =>
  rest.replace(/^.(.*?)["'`´“”‘’«»＂″](?=\s*(?:[,\]}:]|$))/, '"$1"');

const opened: Change = (rest) => {
  const text = `"${rest}`;
  return (text.match(/"/g) ?? []).length % 2 === 0
    ? text
    : text.replace(/\s*[,\]}]*\s*$/, (end) => `"${end}`);
};

const signs: Readonly<Record<string, string>> = {
  semicolon: ";",
  "full stop": ".",
  "equals sign": "=",
  comma: ",",
  colon: ":",
};

/** Every advice that can be followed without thinking. The first that fits a message is taken. */
const advices: readonly Advice[] = [
  // Lines
  { says: /^Write it so again: (.+)$/, deed: onLine((_, [line = ""]) => line) },
  { says: /^Begin the data with: (.+)$/, deed: onLine((_, [line = ""]) => line) },
  { says: /^Write it above this line: (\S+ .*[;[({])$/, deed: above },
  { says: /^Write (\{) on a line of its own above/, deed: above },
  { says: /^Write (\},), and below it (\{) above this line/, deed: above },
  { says: /^Write (\}), and below it (\{) above this line/, deed: above },
  { says: /^Write ([}\]]), on a line of its own below/, deed: below },
  { says: /^Write below this line(?:, each on a line of its own)?: (.+)$/, deed: below },
  {
    says: /^Write this in place of the first bracket: (.+)$/,
    deed: onLine((text, [line = ""]) => text.replace(/[[{]/, line)),
  },
  {
    says: /^Delete (?:this line|it)\.$/,
    of: /^(?:This line (?:brings|was copied)|The data has)/,
    deed: deleteLine,
  },
  {
    says: /^Move it (below the next line|above the line before), which holds/,
    deed: (lines, { line }, [where]) => {
      const upper = where === "below the next line" ? line - 1 : line - 2;
      return lines.toSpliced(upper, 2, lines[upper + 1] ?? "", lines[upper] ?? "");
    },
  },
  { says: /^Delete one of the two lines\.$/, deed: deleteLine },
  { says: /begin it with two slashes and a space/i, deed: onLine((line) => `// ${line}`) },
  { says: /^Begin a comment with two slashes/, deed: onLine((line) => line.replace("/", "// ")) },
  { says: /^Begin each of its lines with two slashes/, deed: commentOut },
  { says: /^Write it all in one line/, deed: joinLines },

  // Signs between values
  { says: /^Write a comma after the last character/, deed: onLine((line) => `${line.trimEnd()},`) },
  { says: /^Write a comma (?:after it|between)/, deed: onRest((rest) => `,${rest}`) },
  {
    says: /^Write a (comma|colon) instead/,
    of: /^There is an? (.+) where/,
    deed: onRest((rest, [needed], [name = ""]) =>
      rest.replace(signs[name] ?? name, needed === "comma" ? "," : ":"),
    ),
  },
  { says: /^Write a colon between/, deed: onRest((rest) => `:${rest}`) },
  { says: /^Write ([[{]) after the colon/, deed: onRest((rest, [sign]) => ` ${sign}${rest}`) },
  {
    says: /^Write (\S) instead\.$/,
    of: /^There is a \S where/,
    deed: onRest((rest, [sign = ""]) => sign + rest.slice(1)),
  },
  {
    says: /^Write (\S+) after the last of what belongs to them, and a comma/,
    deed: onLine((line, [closers = ""]) => line.replace(/,?\s*$/, `${closers},`)),
  },
  { says: /^Write \[ and \] instead of/, deed: otherBrackets("[", "]") },
  {
    says: /^Delete it\.$/,
    of: /^This line begins with (\S+),/,
    deed: onRest((rest, _, [sign = ""]) => rest.slice(sign.length).trimStart()),
  },
  {
    says: /^Delete (?:it|the mark|one of the two commas)\.$/,
    of: /^There is a/,
    deed: onRest((rest) => rest.slice(1)),
  },
  { says: /^Delete the ([()[\]{}]), or/, deed: onRest((rest) => rest.slice(1)) },
  {
    says: /^Write ([\])}]) after the last of what belongs to it/,
    of: /in this line isn’t closed/,
    deed: onLine((line, [sign = ""]) => line.replace(/,?\s*$/, `${sign},`)),
  },
  {
    says: /^Delete (?:it|them)/,
    of: /^The characters? (\S+) stands?/,
    deed: onRest((rest, _, [sign = ""]) => rest.replace(sign, "")),
  },
  {
    says: /^Delete (?:it|them), or write a comment: (\/\/ .+)$/,
    deed: onRest((_, [comment = ""]) => comment),
  },
  { says: /^Delete them\.$/, of: /behind the end/, deed: onRest(() => "") },

  // Marks around texts
  {
    says: /^Delete the backslash/,
    of: /ends the text/,
    deed: onLine((line) => line.replace(/\\(?=[^\\]*$)/, "")),
  },
  { says: /^Delete the backslash/, deed: onLine((line) => line.replace("\\", "")) },
  {
    says: /^Close it with the same mark/,
    deed: onRest((rest) => `${rest.replace(/,?\s*$/, "")}${rest.charAt(0)},`),
  },
  {
    says: /^Write (["']) before (.+) at the end of this line/,
    deed: onLine((line, [mark = "", brackets = ""]) =>
      line.replace(
        new RegExp(`\\s*${brackets.replace(/./g, "\\$&")}(?=[\\s,]*$)`),
        (end) => mark + end,
      ),
    ),
  },
  { says: /^Write (\S) before it\.$/, deed: onRest((rest, [sign]) => `${sign} ${rest}`) },
  { says: /^Write ` after its last/, deed: onLine((line) => `${line.replace(/,?\s*$/, "")}\`,`) },
  { says: /^(?:Put straight quotation marks|Write ") at both ends/, deed: onRest(straight) },
  { says: /^Put straight .* text: "like this"/, deed: onRest(straight) },
  { says: /^Put straight .*, at its start and its end/, deed: onRest(opened) },
  {
    says: /^Put straight quotation marks around (?:it|the text): "(.+)"\.$/,
    deed: onRest((rest, [text = ""]) => rest.replace(text, `"${text}"`)),
  },
  {
    says: /^Put straight .*, and write year/,
    deed: onRest((rest) => rest.replace(/[\d/.-]+/, '"$&"')),
  },
  {
    says: /^Write "(.+)" instead\.$/,
    deed: onRest((rest, [text = ""]) => rest.replace(`<${text}>`, `"${text}"`)),
  },
  {
    says: /^Write " in place of each such code/,
    deed: onLine((line) => line.replace(/&(?:quot|#34|#39|apos);/g, '"')),
  },
  { says: /^Write them as one text/, deed: oneText },
  {
    says: /^Write one at each end: ("[^"]*")/,
    deed: onRest((rest, [text]) => rest.replace(/^(["'])\1.*?\1\1/, () => text ?? "")),
  },
  {
    says: /^Move it behind the mark/,
    deed: onRest((rest) => rest.charAt(1) + rest.charAt(0) + rest.slice(2)),
  },

  // Names of fields
  {
    says: /^Rename it to (\w+)\.$/,
    deed: onRest((rest, [name = ""]) => rest.replace(/^[^:]+/, name)),
  },
  {
    says: /^Delete the whole name, and type it anew: (\w+)\.$/,
    deed: onRest((rest, [name = ""]) => rest.replace(/^[^:]+/, name)),
  },
  {
    says: /^Write it so: (\w+)\.$/,
    deed: onRest((rest, [name = ""]) => rest.replace(/^[^:]+/, name)),
  },
  {
    says: /^Delete them: (\w+)\.$/,
    deed: onRest((rest, [name = ""]) => rest.replace(/\[\w+\]/, name)),
  },
  { says: /^Delete the whole of “\w+”/, deed: onRest(withoutField) },
  { says: /^Delete it\. The fields are/, deed: onRest(withoutField) },
  { says: /^Delete one of the two: “\w+” stands here already/, deed: onRest(withoutField) },
  {
    says: /^Delete that entry\.$/,
    deed: onRest((rest) => rest.replace(value, "").replace(/^,\s*/, "")),
  },
  {
    says: /^Delete them, and the word behind them/,
    deed: onRest((rest) => rest.replace(/^\.\.\.\w*,?/, "")),
  },
  {
    says: /^Add a line for it\..*For example: (.+,)$/,
    deed: onRest((rest, [field]) => rest.replace("{", `{ ${field}`)),
  },

  // Values
  { says: /^Write it so: (\/\/ .+)$/, deed: onRest((_, [comment = ""]) => comment) },
  { says: /^Delete all of it, and type it anew: ("[^"]*")\.$/, deed: onRest(asValue) },
  { says: /^Write ("[^"]*")\.$/, deed: onRest(asValue) },
  {
    says: /^Write “([^”]+)” in its place/,
    deed: onRest((rest, [text]) => asValue(rest, [`"${text}"`])),
  },
  {
    says: /(?:)/,
    of: /did you mean “([^”]+)”\?$/,
    deed: onRest((rest, _, [text]) => asValue(rest, [`"${text}"`])),
  },
  {
    says: /^Write one of: “([^”]+)”/,
    deed: onRest((rest, [text]) => asValue(rest, [`"${text}"`])),
  },
  {
    says: /^Write the id of .*: ([\w-]+)/,
    deed: onRest((rest, [text]) => asValue(rest, [`"${text}"`])),
  },
  { says: /^Write (en-GB) for/, deed: onRest((rest, [text]) => asValue(rest, [`"${text}"`])) },
  {
    says: /^Write https:\/\/ at the start/,
    deed: onRest((rest) => rest.replace(/http:/i, "https:")),
  },
  { says: /^Write a slash in its place/, deed: onRest((rest) => rest.replace("\\", "/")) },
  {
    says: /^Write it in one piece: “([^”]+)”/,
    of: /: “([^”]+)”\.$/,
    deed: asOneWord,
  },
  { says: /^Write & alone/, deed: onRest((rest) => rest.replace(/&amp;/gi, "&")) },
  {
    says: /^Number the priorities/,
    of: /^This is priority (\d+)/,
    deed: onRest((rest, _, [number = ""]) => rest.replace(/\d+/, number)),
  },
  { says: /^Write it in digits alone/, deed: onRest((rest) => rest.replace(/^\D*0*(?=\d)/, "")) },
  { says: /^Delete the quotation marks around it: (.+)\.$/, deed: onRest(asValue) },
  { says: /^Put square brackets around it/, deed: squareBracketsAround },
  {
    says: /^Delete the square brackets around it/,
    deed: otherBrackets("", ""),
  },
  {
    says: /^It can’t be left out\..*For example: \w+: (.+),$/,
    deed: onRest((rest, [text = ""]) =>
      /^\w+\s*:/.test(rest) ? asValue(rest, [text]) : rest.replace(/^\w+/, `$&: ${text}`),
    ),
  },
  { says: /For example: (.+)\.$/, deed: onRest(asValue) },
];

/** Every advice that asks an editor to think, to look something up, or to choose. */
const asksForThought: readonly RegExp[] = [
  /^Look (?:at|it up|them up|the picture up|up)\b/,
  /^(?:Undo|Save|Copy|Open|Paste|Split|Shorten|Name|Say|Type|Spell|Sign out)\b/,
  /^Keep (?:one of|the lines)|^Close the list/,
  /^Add a line (?:for (?:it, such as|the address, such as|one of)|with its short name)/,
  /^Put the file|^Rename (?:that|the) file/,
  /^Begin it with https|^Inside a text, use curly marks|^Add a line that begins with publisher/,
  /^Use (?:small letters|two or three words)/,
  /^Give (?:this entry|each|the address|the file|it another name)/,
  /^Move it (?:above|below|in between) (?:line|that bracket|the brackets)/,
  /^Take (?:it|the|some|all|away|\$)/,
  /^Write (?:the|your own|one address|it after url|two stars|a day|a year|between|what|year|its|\S after the last|each problem|everything|it as one line|it above this line: the name)/,
  /^Choose another picture|^Add the line madeFrom|^Write it just as it stands|^Write an entry for that day/,
  /^Delete (?:them|it|the \S|one of the two|what|\/\*)/,
];

/**
 * Follows the advice that is told of one mistake, as somebody would who doesn’t think about it.
 *
 * @returns the text as it is then; nothing where the advice asks for thought
 * @throws when nobody has said yet which of the two it is
 */
export function followAdvice(text: string, told: Told): string | undefined {
  for (const { says, of = /(?:)/, deed } of advices) {
    const said = says.exec(told.help);
    const named = of.exec(told.message);
    if (said && named) {
      return deed(text.split("\n"), told, said.slice(1), named.slice(1)).join("\n");
    }
  }
  if (asksForThought.some((pattern) => pattern.test(told.help))) return undefined;
  throw new Error(`Can this be followed without thinking? ${told.message} | ${told.help}`);
}
