import { readTelephone } from "./telephone.ts";

/** The code of a country, and the digit with which numbers begin inside it, if they do. */
type Dialling = { code: string; trunk?: string };

/** https://www.itu.int/rec/T-REC-E.164 and the plans of each country’s numbers */
const countries: Readonly<Record<string, Dialling>> = {
  AT: { code: "43", trunk: "0" },
  AU: { code: "61", trunk: "0" },
  BE: { code: "32", trunk: "0" },
  CA: { code: "1", trunk: "1" },
  CH: { code: "41", trunk: "0" },
  DE: { code: "49", trunk: "0" },
  DK: { code: "45" },
  ES: { code: "34" },
  FI: { code: "358", trunk: "0" },
  FR: { code: "33", trunk: "0" },
  GB: { code: "44", trunk: "0" },
  GG: { code: "44", trunk: "0" },
  IE: { code: "353", trunk: "0" },
  IM: { code: "44", trunk: "0" },
  IT: { code: "39" },
  JE: { code: "44", trunk: "0" },
  NL: { code: "31", trunk: "0" },
  NO: { code: "47" },
  NZ: { code: "64", trunk: "0" },
  PL: { code: "48" },
  PT: { code: "351" },
  SE: { code: "46", trunk: "0" },
  US: { code: "1", trunk: "1" },
};

/** Languages that tell the country by themselves: whoever writes in another may be anywhere. */
const ownCountry: Readonly<Record<string, string>> = { cy: "GB", gd: "GB" };

/** Numbers for emergencies, services and the like, which are dialled as they are. */
const longestShort = 6;

/** What people dial first where a person writes or signs along: https://www.relayuk.bt.com/ */
const relay = /^1800[12]/;

/**
 * What a telephone dials, as a `tel:` address: with the code of the country, so that it can be rung
 * from abroad, where the language of the site tells the country, else as people there dial it.
 *
 * https://www.rfc-editor.org/rfc/rfc3966
 *
 * @param language of the site: `en-GB`
 * @throws {TypeError} for a text that is no telephone number
 */
export function dialled(text: string, language: string): string {
  const number = readTelephone(text);
  if (!number) throw new TypeError(`${text} isn’t a telephone number.`);
  const extension = number.extension ? `;ext=${number.extension}` : "";
  return `tel:${number.international ? `+${number.digits}` : fromAbroad(number.digits, language)}${extension}`;
}

function fromAbroad(digits: string, tag: string): string {
  const { language, region = ownCountry[language] ?? "" } = new Intl.Locale(tag);
  const country = countries[region];
  if (!country || digits.length <= longestShort || relay.test(digits)) return digits;
  const { code, trunk } = country;
  if (!trunk) return `+${code}${digits}`;
  if (digits.startsWith(trunk)) return `+${code}${digits.slice(1)}`;
  // In North America the 1 before a number may be left out; elsewhere nobody knows what was meant.
  return code === trunk ? `+${code}${digits}` : digits;
}
