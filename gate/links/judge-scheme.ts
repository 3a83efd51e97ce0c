import type { Use } from "./address.ts";
import type { Verdict } from "./judge-address.ts";
import { mailFlaw } from "./mail-flaw.ts";
import { phoneFlaw } from "./phone-flaw.ts";

const opens = new Set<Use>(["navigate", "form", "post"]);

/**
 * Judges an address whose scheme isn't that of the web: `mailto:`, `tel:`, `javascript:` and others.
 *
 * @param told the beginning of the sentence, which names the address
 */
export function judgeScheme(
  use: Use,
  { scheme, rest }: { scheme: string; rest: string },
  told: string,
): Verdict | undefined {
  const error = (rule: string, what: string, help: string, criterion?: string): Verdict => ({
    rule,
    severity: "error",
    message: `${told} ${what}.`,
    help,
    ...(criterion ? { criterion } : {}),
  });
  if (scheme === "file" || scheme.length === 1) {
    const help = "Put the file into the site and write a relative address.";
    return error("address-of-disk", "leads to a file on one person's own computer", help);
  }
  if (scheme === "javascript") {
    const help = "Write the address of a page, or use a button.";
    return error("address-script", "runs a script instead of leading to a page", help);
  }
  if (scheme === "data" && opens.has(use)) {
    const help = "Put the file into the site and link to it.";
    return error("address-data", "holds a whole file, which browsers refuse to open", help);
  }
  if (scheme === "mailto") {
    const what = mailFlaw(rest);
    const help = "Write it as mailto:name@example.org, with ?subject= after it if you like.";
    return what === undefined
      ? undefined
      : error("mailto-malformed", what, help, "https://www.rfc-editor.org/rfc/rfc6068");
  }
  if (scheme === "tel") {
    const what = phoneFlaw(rest);
    const help = "Write it as tel:+44, then the number without its first 0 and without spaces.";
    return what === undefined
      ? undefined
      : error("tel-malformed", what, help, "https://www.rfc-editor.org/rfc/rfc3966");
  }
  return undefined;
}
