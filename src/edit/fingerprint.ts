/**
 * A short text that differs where data differ, for telling that somebody changed them meanwhile. It
 * hinders nobody who means harm.
 *
 * http://www.isthe.com/chongo/tech/comp/fnv/ (FNV-1a, twice, from both ends)
 */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  let [one, two] = [0x811c9dc5, 0x811c9dc5];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
