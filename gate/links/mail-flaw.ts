import { percentDecoded } from "../text/percent-decoded.ts";

// The pattern by which browsers judge <input type="email">, plus a dot in the domain:
// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const mailbox =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;

/**
 * Tells what is wrong with the part of a `mailto:` address after the colon (RFC 6068).
 *
 * @returns the end of a sentence, or undefined where it is well formed
 */
export function mailFlaw(rest: string): string | undefined {
  if (rest.startsWith("//")) return "has slashes in it";
  const [to = "", ...query] = rest.split("?");
  if (query.length > 1) return "has more than one question mark";
  const fields = (query[0] ?? "").split("&").filter((field) => field !== "");
  if (fields.some((field) => !/^[\w-]+=/.test(field))) return "has a field without a value";
  const copies = fields
    .filter((field) => /^(to|cc|bcc)=/i.test(field))
    .flatMap((field) => field.slice(field.indexOf("=") + 1).split(/,|%2c/i));
  const boxes = [...(to === "" ? [] : to.split(/,|%2c/i)), ...copies];
  // RFC 6068 allows a message without a recipient: "Share this page".
  if (boxes.length === 0) return fields.length > 0 ? undefined : "names no e-mail address";
  const wrong = boxes
    .map((box) => percentDecoded(box) ?? box)
    .find((box) => !box || !isMailbox(box));
  return wrong === undefined ? undefined : `holds “${wrong}”, which is no e-mail address`;
}

function isMailbox(box: string): boolean {
  const at = box.lastIndexOf("@");
  // International domain names are judged in the form in which they are looked up.
  const host = URL.parse(`http://${box.slice(at + 1)}/`)?.hostname ?? "";
  const local = box.slice(0, at).replace(/[^\0-\x7f]/g, "x");
  return mailbox.test(`${local}@${host}`) && !/[/:?#@]/.test(box.slice(at + 1));
}
