/**
 * The word in which something stands: what is before and after it without a blank between, as far as
 * it fits into a message.
 *
 * @param match where it was found; its `input` is the text
 */
export function wordAround({ 0: found, index, input }: RegExpExecArray): string {
  const end = index + found.length;
  const before =
    /[\p{L}\p{M}\p{N}-]*$/u.exec(input.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after = /^[\p{L}\p{M}\p{N}-]*/u.exec(input.slice(end, end + 20))?.[0] ?? "";
  return `${before}${found}${after}`.replace(/\s+/g, " ");
}
