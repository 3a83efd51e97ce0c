import type { Kind } from "../../../src/content/kinds.ts";
import type { Chance } from "./chance.ts";

/**
 * Writes a data file in an odd style that is right all the same: any marks, line ends and blanks,
 * comments in every place, lists with or without last commas, in one line or in many.
 */
export function mangled(value: unknown, kind: Kind, chance: Chance): string {
  const lineEnd = chance.of(["\n", "\n", "\r\n"]);
  const unit = chance.of(["  ", "    ", "\t", " "]);
  const marks = chance.of([['"'], ["'"], ["`"], ['"', "'", "`"]]);
  const flat = chance.of([0, 0.2, 0.5, 1]);
  const remarks = chance.of([0, 0.1, 0.3]);
  const last = chance.of([0, 0.5, 1]);
  const odd = chance.of([0, 0, 0.15]);
  const isCommaFirst = chance.is(0.1);
  let count = 0;

  const inner = (): string => {
    count += 1;
    return chance.of([
      `/* c${count} */`,
      `/* c${count}, [it’s] */`,
      `/* c${count}${lineEnd}  "{ */`,
    ]);
  };
  const toLineEnd = (): string => {
    count += 1;
    return `// c${count}${chance.of(["", ' it’s "so"', ", [", " */"])}`;
  };
  const maybe = (likelihood: number, text: () => string): string =>
    chance.is(likelihood) ? text() : "";
  const between = (): string => maybe(remarks / 2, () => ` ${inner()} `);

  function text(value: string): string {
    const needsLines = value.includes("\n");
    const mark = needsLines ? "`" : chance.of(marks);
    let raw = value.replace(/[\\`"']|\$(?=\{)/g, (sign) =>
      sign === "\\" || sign === mark || (sign === "$" && mark === "`") ? `\\${sign}` : sign,
    );
    if (!/^https?:|@/.test(value)) {
      if (chance.is(odd)) raw = raw.replace(/(?<=\w)’(?=\w)/g, mark === "'" ? "\\'" : "'");
      if (chance.is(odd)) raw = raw.replace(/(?<=\w) (?=\w)/g, "  ");
    }
    const indent = maybe(odd, () => unit);
    return `${mark}${raw.replaceAll("\n", lineEnd + indent)}${mark}`;
  }

  function write(value: unknown, indent: string, isRoot = false): string {
    const plain =
      typeof value === "string"
        ? text(value)
        : typeof value === "object" && value !== null
          ? inBrackets(value, indent)
          : String(value);
    if (isRoot) return plain;
    const typed = plain + maybe(odd, () => chance.of([" as const", " satisfies unknown"]));
    return chance.is(odd) ? `(${between()}${typed}${between()})` : typed;
  }

  function inBrackets(value: object, indent: string): string {
    const parts = Array.isArray(value)
      ? value.map((item) => (indent: string) => write(item, indent))
      : Object.entries(value).map(([name, held]) => (indent: string) => {
          const key = chance.is(0.2) ? `"${name}"` : name;
          const colon = chance.is(remarks / 4)
            ? `: ${toLineEnd()}${lineEnd}${indent}`
            : `:${chance.of([" ", ""])}`;
          return `${key}${between()}${colon}${between()}${write(held, indent)}`;
        });
    const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    const isFlat = chance.is(flat);
    const outerLine = lineEnd + indent;
    const line = outerLine + unit;
    let written = open;
    /** Whether the line that was written last must end before anything else stands in it. */
    let isClosed = false;
    const behind = () => {
      if (isFlat) return;
      isClosed = chance.is(remarks);
      if (isClosed) written += ` ${toLineEnd()}`;
      else written += maybe(remarks, () => ` ${inner()}`);
    };
    behind();
    for (const [index, part] of parts.entries()) {
      if (isFlat && !isClosed) written += index > 0 ? " " : chance.of(["", " "]);
      else if (!isClosed && chance.is(0.1)) written += " ";
      else {
        written += maybe(0.2, () => lineEnd);
        for (const step of [1, 2, 3]) {
          if (chance.is(remarks / step)) written += line + chance.of([inner, toLineEnd])();
          if (chance.is(remarks / 3)) written += lineEnd;
        }
        written += line;
      }
      if (index > 0 && isCommaFirst) written += ", ";
      isClosed = false;
      written += maybe(remarks, () => `${inner()} `);
      written += part(isFlat ? indent : indent + unit);
      written += maybe(remarks, () => ` ${inner()}`);
      const isLast = index === parts.length - 1;
      if (isLast ? chance.is(last) : !isCommaFirst) written += ",";
      behind();
    }
    if (!isFlat && chance.is(remarks)) {
      written += line + chance.of([inner, toLineEnd])();
      isClosed = true;
    }
    if (isClosed || (!isFlat && chance.is(0.9))) return `${written}${outerLine}${close}`;
    return `${written}${chance.of(["", " "])}${between()}${close}`;
  }

  const frame = [
    maybe(
      0.7,
      () => `// Words about ${kind.file}: it’s [so]${lineEnd}//   { id: "a" },${lineEnd}${lineEnd}`,
    ),
    `import { ${kind.define} } from ${chance.of(['"', "'"])}../src/content/${kind.module}.ts`,
  ].join("");
  const mark = frame.includes(`from '`) ? "'" : '"';
  const data = write(value, "", true);
  return `${maybe(0.1, () => "\ufeff")}${frame}${mark};${lineEnd}${lineEnd}export default ${kind.define}(${data});${chance.of([lineEnd, "", `${lineEnd}// The end.${lineEnd}`])}`;
}
