/** Where a `meta refresh` leads: seconds to wait, and the address where one is named. */
export type Refresh = { seconds: number; address?: string };

/**
 * Reads the content of a `meta refresh` as the HTML standard's declarative refresh steps do.
 *
 * @returns undefined where a browser would do nothing
 * @see https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
 */
export function refreshTarget(content: string): Refresh | undefined {
  const time = /^\s*(\d+|(?=\.))[\d.]*/.exec(content);
  if (!time) return undefined;
  const seconds = Number(time[1] || 0);
  const rest = content.slice(time[0].length);
  if (!/^[;,\s]/.test(rest)) return rest ? undefined : { seconds };
  const url = rest.replace(/^\s*[;,]?\s*/, "").replace(/^url\s*=\s*/i, "");
  const quoted = /^(["'])(.*?)(?:\1|$)/s.exec(url);
  const address = (quoted?.[2] ?? url).trim();
  return address ? { seconds, address } : { seconds };
}
