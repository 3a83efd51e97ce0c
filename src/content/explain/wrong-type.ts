/**
 * Tells that a value is of another type than its field needs, such as a number where a text should be.
 *
 * @param path the way to the value
 * @param words what the schema says of it, for whatever can’t be mended by a sign or two
 */
export function wrongType(
  path: readonly PropertyKey[],
  input: unknown,
  expected: string,
  words: string,
): { message: string; help: string } {
  const needed = typeWords(expected);
  if (input === Number.POSITIVE_INFINITY || input === Number.NEGATIVE_INFINITY) {
    return {
      message: `${nameOf(path) ?? "The value"} is a number with more digits than can be counted.`,
      help: words || "Write a smaller one.",
    };
  }
  return {
    message: `${whatIs(path, input)}, but ${needed} is needed.`,
    help:
      retyped(input, expected, typeof path.at(-1) === "number") ??
      (words || `Write ${needed} here.`),
  };
}

/** How to mend it where the value is right and only written as another type. */
function retyped(input: unknown, expected: string, isEntry: boolean): string | undefined {
  if (expected === "string" && typeof input === "number") {
    return `Put straight quotation marks around it: "${input}".`;
  }
  if (/^(int|number)$/.test(expected) && typeof input === "string" && /^\s*\d+\s*$/.test(input)) {
    return `Delete the quotation marks around it: ${Number(input)}.`;
  }
  if (expected === "number" && typeof input === "string") {
    const number = numberAlone(input);
    return number && `Write the number alone, without quotation marks: ${number}.`;
  }
  if (expected === "array" && typeof input === "string" && /^\s*\[.*\]\s*$/.test(input)) {
    return `Delete the quotation marks around it: ${input.trim()}.`;
  }
  if (expected === "array" && isEmpty(input)) return "Write [ and ] instead of { and }.";
  if (expected === "array" && /^(string|object)$/.test(typeof input) && input !== null) {
    return "Put square brackets around it: [ before it, and ] after it.";
  }
  if (isEntry && expected === "object" && typeof input === "string") {
    return "Delete it, or write an entry in its place, as the example at the top shows.";
  }
  if (!Array.isArray(input) || input.some((inner) => typeof inner !== expected)) return undefined;
  return input.length === 1 || isEntry ? "Delete the square brackets around it." : undefined;
}

/** The one number in a text with its unit: `61.5 %`, `£2,400`. A comma before other than three digits may be a point. */
export function numberAlone(text: string): string | undefined {
  const number = /^[^\d-]*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?![\d,.])\D*$/.exec(text)?.[1];
  return number?.replaceAll(",", "");
}

const isEmpty = (input: unknown): boolean =>
  typeof input === "object" && input !== null && Object.keys(input).length === 0;

function nameOf(path: readonly PropertyKey[]): string | undefined {
  const name = path.findLast((step) => typeof step === "string");
  return name && `“${String(name)}”`;
}

function whatIs(path: readonly PropertyKey[], input: unknown): string {
  const subject = nameOf(path);
  if (typeof path.at(-1) === "number") {
    return `${subject ? `An entry of ${subject}` : "An entry"} is ${kindOf(input)}`;
  }
  return input === null
    ? `${subject ?? "The file"} has no value`
    : `${subject ?? "The data"} is ${kindOf(input)}`;
}

/** What stands there, as the editor sees it. */
export function kindOf(input: unknown): string {
  if (input === null) return "null, which means nothing";
  if (Array.isArray(input)) return "a list in square brackets";
  if (typeof input === "string") return "text in quotation marks";
  if (typeof input === "number" || typeof input === "boolean") return String(input);
  if (typeof input === "object") return "a group of fields in curly brackets";
  return "something that isn’t plain text";
}

function typeWords(expected: string): string {
  switch (expected) {
    case "string":
      return "text in quotation marks";
    case "array":
      return "a list in square brackets";
    case "object":
      return "a group of fields in curly brackets";
    case "int":
      return "a whole number without quotation marks";
    case "number":
      return "a number without quotation marks";
    case "boolean":
      return "true or false";
    default:
      return expected;
  }
}
