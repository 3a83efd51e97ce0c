/** What is dialled before a whole number where a person writes or signs along: https://www.relayuk.bt.com/ */
const relay = /^1800[12](?=\d)/;

/**
 * Tells what is wrong with the part of a `tel:` address after the colon (RFC 3966). Numbers without
 * a country code are let pass, as telephones dial them.
 *
 * @returns the end of a sentence, or undefined where it is well formed
 */
export function phoneFlaw(rest: string): string | undefined {
  const [number = "", ...parameters] = rest.split(";");
  const plain = number
    .replace(/%2b/gi, "+")
    .replace(/%20/g, "")
    .replace(/[-.()]/g, "");
  if (plain === "") return "names no telephone number";
  if (!/^\+?[\d*#]+$/.test(plain.replace(/%23/g, "#"))) return "holds more than a telephone number";
  const digits = plain.replace(relay, "").replace(/\D/g, "").length;
  if (digits < 3) return "holds too few digits";
  // ITU-T E.164: at most 15 digits with the country code.
  if (digits > 15) return "holds too many digits";
  if (/^\+\d{1,3}[-.]?\(0\)/.test(number))
    return "keeps the (0) that callers from abroad leave out";
  if (parameters.some((parameter) => !/^[\w-]+(=[^=]*)?$/.test(parameter))) {
    return "holds an extension that telephones don't understand";
  }
  return undefined;
}
