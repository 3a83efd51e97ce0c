import type { ExternalVerdict } from "./rules.ts";

// These say that the address itself is wrong; all others may be meant for programs like this one.
const dead = new Map([
  [400, "the server doesn't understand the address"],
  [404, "the page isn't there"],
  [410, "the page was taken down for good"],
  [414, "the server finds the address too long"],
]);

const uncertain = new Map([
  [401, "the page asks for a password"],
  [403, "the server turns this check away"],
  [429, "the server asks to be left alone for now"],
  [451, "the page is withheld for legal reasons"],
  [999, "the server turns this check away"],
]);

/** Judges a link by the status code of the last answer. Gives undefined for a good one. */
export function judgeStatus(status: number, link: string): ExternalVerdict | undefined {
  if (status >= 200 && status < 300) return undefined;
  // A choice of versions and "use what you have" are shown by browsers as they come.
  if (status === 300 || status === 304) return undefined;
  const gone = dead.get(status);
  if (gone !== undefined) {
    return { rule: "dead-link", message: `${link} is dead: ${gone} (${status}).` };
  }
  const trouble = status >= 500 ? "the server is in trouble" : "the server gave an unusual answer";
  return {
    rule: "uncertain-link",
    message: `${link} may be dead: ${uncertain.get(status) ?? trouble} (${status}).`,
  };
}
