import { isExampleAddress } from "./example-address.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** As browsers judge one, with a dot in its domain: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
const mailbox =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])$/i;

/** Domains that nobody reaches from outside. */
const closed = /\.(?:local|internal|intranet|localhost|lan|home|corp|invalid|test)$/i;

/** Tells why a text isn’t an e-mail address to which everyone can write, or nothing. */
export function emailProblem(value: string): TextProblem | undefined {
  const help = "Write one address alone, as in name@council.gov.uk.";
  if (/^mailto:/i.test(value)) {
    return {
      message: `${shown(value)} has “mailto:” before the address.`,
      help: `Write the address alone: ${shown(value.replace(/^mailto:/i, ""))}.`,
    };
  }
  const host = value.slice(value.lastIndexOf("@") + 1);
  // International names are judged as they are looked up.
  const plain = /[/:?#\\]/.test(host) ? "" : (URL.parse(`https://${host}/`)?.hostname ?? "");
  if (value.length > 200 || !mailbox.test(value.slice(0, value.length - host.length) + plain)) {
    return { message: `${shown(value)} isn’t an e-mail address.`, help };
  }
  if (closed.test(plain)) {
    return { message: `${shown(value)} can’t be reached from outside.`, help };
  }
  if (isExampleAddress(new URL(`https://${plain}/`))) {
    return {
      message: `${shown(value)} is the address of an example.`,
      help: "Write your own in its place, or delete the line.",
      form: { help: "Write your own in its place." },
    };
  }
  return undefined;
}
