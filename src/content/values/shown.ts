/** A value in curly quotation marks, cut short where it would fill the screen. */
export function shown(value: string): string {
  const text = value.replace(/\s+/g, " ");
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}
