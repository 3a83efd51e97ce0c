import type { LinkRule } from "./rules.ts";

/** What is wrong with an address: the end of a sentence about it, and how to mend it. */
export type Flaw = { rule: LinkRule; what: string; help?: string };

const misspeltScheme = /^(?!(?:https?|ftps?|sftp):)(?:h+t*p+s*|h?t{1,3}p+s*|h?tt?s|htt):\/\//i;

/**
 * Judges how an address is written, before anyone asks where it leads. `data:` and `javascript:`
 * addresses are left to other rules.
 *
 * @param value without the white space around it
 * @returns undefined where the address is well written
 * @see https://url.spec.whatwg.org/#url-writing
 */
export function addressFlaw(value: string): Flaw | undefined {
  if (/^(data|javascript):/i.test(value)) return undefined;
  if (/^[a-z]:[\\/]/i.test(value) || value.startsWith("\\\\")) return undefined;
  if (/[\t\n\f\r]/.test(value)) {
    const what = "has a line break or a tab in it";
    return { rule: "address-white-space", what, help: "Take it out." };
  }
  if (/\s/.test(value)) return { rule: "address-white-space", what: "has a space in it" };
  if (value.includes("\\")) return { rule: "address-backslash", what: "has a backslash in it" };
  if (/^https?:(?!\/\/[^/])/i.test(value)) {
    const what = "lacks the two slashes and the name after “http:” or “https:”";
    return { rule: "address-slashes", what };
  }
  if (misspeltScheme.test(value)) {
    return { rule: "address-scheme", what: "begins with a misspelt “https:”" };
  }
  const rest = value.replace(/^https?:\/\/\[[\da-f:.]+\]/i, "");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what we look for
  const odd = /["<>^`{|}[\]\x00-\x1f\x7f]|%(?![\da-f]{2})/i.exec(rest)?.[0];
  if (odd === undefined) return undefined;
  const what = `has the character “${odd}” in it, which addresses may not hold as it is`;
  return {
    rule: "address-unencoded",
    what,
    help: `Write ${encodeURIComponent(odd)} instead of it.`,
  };
}
