/** Keeps a text from becoming Markdown or HTML, on one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>&|#~]/g, "\\$&").replaceAll(/\s+/g, " ");
}
