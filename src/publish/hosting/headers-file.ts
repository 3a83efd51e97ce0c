import type { Header } from "./response-headers.ts";

/**
 * A `_headers` file, which Netlify and Cloudflare Pages read from the published folder.
 *
 * https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}\n`);
  return `/*\n${lines.join("")}/SHA256SUMS\n  Content-Type: text/plain; charset=utf-8\n`;
}
