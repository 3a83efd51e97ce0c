/**
 * The text of a file without the mark at its start, by which it may say that it is in UTF-16.
 *
 * @see https://www.w3.org/TR/xml/#sec-guessing
 */
export function decodedText(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString("latin1");
  if (start === "\xff\xfe") return new TextDecoder("utf-16le").decode(bytes);
  if (start === "\xfe\xff") return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
