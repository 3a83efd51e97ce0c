/** A value as JSON for files and logs, in which no text can stand that a forge’s log takes for an order. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.replace(/##(?=\w*\[)/g, "\\u0023#");
}
