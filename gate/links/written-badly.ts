/** What is wrong with the way in which an address is written. */
export type Flaw = { rule: string; severity: "error" | "warning"; what: string; help: string };

const misspeltScheme = /^(?!(?:https?|ftps?|sftp):)(?:h+t*p+s*|h?t{1,3}p+s*|h?tt?s|htt):\/\//i;

/**
 * Judges how an address is written, before anyone asks where it leads. `data:` and `javascript:`
 * addresses are left to other rules.
 *
 * @param value without the white space around it
 * @returns undefined where the address is well written
 * @see https://url.spec.whatwg.org/#url-writing
 */
export function writtenBadly(value: string): Flaw | undefined {
  if (/^(data|javascript):/i.test(value)) return undefined;
  if (/^[a-z]:[\\/]/i.test(value) || value.startsWith("\\\\")) return undefined;
  const error = (rule: string, what: string, help: string): Flaw => ({
    rule,
    severity: "error",
    what,
    help,
  });
  if (/[\t\n\f\r]/.test(value)) {
    return error("address-white-space", "has a line break or a tab in it", "Take it out.");
  }
  if (/\s/.test(value)) {
    return error(
      "address-white-space",
      "has a space in it",
      "Write %20 for each space, or rename the file so that it has none.",
    );
  }
  if (value.includes("\\")) {
    return error("address-backslash", "has a backslash in it", "Use / instead of \\.");
  }
  if (/^https?:(?!\/\/[^/])/i.test(value)) {
    return error(
      "address-slashes",
      "lacks the two slashes and the name after “http:” or “https:”",
      "Write it as https://, then the name of the site.",
    );
  }
  if (misspeltScheme.test(value)) {
    return error("address-scheme", "begins with a misspelt “https:”", "Begin it with https://");
  }
  const rest = value.replace(/^https?:\/\/\[[\da-f:.]+\]/i, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we look for
  const odd = /["<>^`{|}[\]\x00-\x1f\x7f]|%(?![\da-f]{2})/i.exec(rest)?.[0];
  if (odd === undefined) return undefined;
  return {
    rule: "address-unencoded",
    severity: "warning",
    what: `has the character “${odd}” in it, which addresses may not hold as it is`,
    help: `Write ${encodeURIComponent(odd)} instead of it.`,
  };
}
