import { dirname, join } from "node:path/posix";
import { decodedOrAsIs } from "../../text/percent-decoded.ts";

/** The file inside the folder that a page's relative address leads to; undefined for others. */
export function linkedPath(from: string, address: string): string | undefined {
  const [path] = address.trim().split(/[?#]/);
  if (!path || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return undefined;
  const file = decodedOrAsIs(path);
  const joined = file.startsWith("/") ? join(file.slice(1)) : join(dirname(from), file);
  return joined === "." || joined.endsWith("/") ? join(joined, "index.html") : joined;
}
