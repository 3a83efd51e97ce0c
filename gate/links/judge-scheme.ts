import type { Use } from "./address.ts";
import type { Flaw } from "./address-flaw.ts";
import { mailFlaw } from "./mail-flaw.ts";
import { phoneFlaw } from "./phone-flaw.ts";

const opens = new Set<Use>(["navigate", "form", "post"]);

/** Judges an address whose scheme isn't that of the web: `mailto:`, `tel:`, `javascript:` and others. */
export function judgeScheme(
  use: Use,
  { scheme, rest }: { scheme: string; rest: string },
): Flaw | undefined {
  if (scheme === "file" || scheme.length === 1) {
    return { rule: "address-of-disk", what: "leads to a file on one person's own computer" };
  }
  if (scheme === "javascript") {
    return { rule: "address-script", what: "runs a script instead of leading to a page" };
  }
  if (scheme === "data" && opens.has(use)) {
    return { rule: "address-data", what: "holds a whole file, which browsers refuse to open" };
  }
  if (scheme === "mailto") {
    const what = mailFlaw(rest);
    return what === undefined ? undefined : { rule: "mailto-malformed", what };
  }
  if (scheme === "tel") {
    const what = phoneFlaw(rest);
    return what === undefined ? undefined : { rule: "tel-malformed", what };
  }
  return undefined;
}
