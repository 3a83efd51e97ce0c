import { isClosedAddress } from "./closed-address.ts";
import { isDetour } from "./detour.ts";
import { isExampleAddress } from "./example-address.ts";
import { hiddenLetter } from "./hidden-letter.ts";
import { letterName } from "./letter-name.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";
import { isTrialHost } from "./trial-host.ts";

/** Parameters that follow readers about; the page is the same without them. */
const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|gad_\w+|msclkid|mc_[ce]id|igshid|yclid|ttclid|twclid|li_fat_id|mkt_tok|srsltid|_gl|_ga|_hs\w+)$/i;

/** Parameters that may let whoever follows the link in as somebody else. */
const secret =
  /^(token|access_token|auth_token|id_token|auth|api_?key|password|passwd|pwd|signature|sig|x-(?:amz|goog)-signature|session_?id|jsessionid|phpsessid|sessid|cftoken|samlrequest|samlresponse)$/i;

/** The same where it stands in the path. */
const session = /;(?:jsessionid|phpsessid)=|\/\(S\(\w{20,}\)\)/i;

/** What no address has in it, besides the letters that no text has. */
const unseen = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{NChar}]/u;

/** A query or an archive may hold the address of another page. */
const mayHoldAnother = /[?&#]|^https:\/\/[\w.]*archives?[\w.]*\//;

/**
 * Tells what is wrong with the address of a page on another site, or nothing. An address must be
 * https, name a public host, and hold no user name and no tracking parameter. It is read as
 * [the URL standard](https://url.spec.whatwg.org/) says.
 */
export function webAddressProblem(value: string): TextProblem | undefined {
  const mended = "Copy the address anew from the browser’s address bar.";
  if (value === "") return { message: "The address is empty.", help: mended };
  if (value.length > 1000) {
    return { message: "The address is longer than 1,000 characters.", help: mended };
  }
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(value) || /^mailto:/i.test(value)) {
    return {
      message: `${shown(value)} is an e-mail address, not the address of a page.`,
      help: "Give the address of a page where people can get in touch.",
    };
  }
  if (/\s/.test(value)) {
    return {
      message: `The address has a space in it: ${shown(value)}.`,
      help: "Delete the space, and see that the page opens.",
    };
  }
  const hidden = unseen.exec(value) ?? hiddenLetter.exec(value);
  if (hidden) {
    return {
      message: `The address has a character in it that can’t be seen: ${letterName(hidden[0])}.`,
      help: mended,
      at: hidden.index,
    };
  }
  if (/^https:.*\\/i.test(value)) {
    return {
      message: `The address has a backslash in it: ${shown(value)}.`,
      help: "Write a slash in its place: /.",
    };
  }
  if (/[\ufb00-\ufb06]/.test(value)) {
    return {
      message: `The address has two letters in one character, as often come out of a PDF: ${shown(value)}.`,
      help: mended,
    };
  }
  if (/&amp;/i.test(value)) {
    return {
      message: `The address has “&amp;” in it: ${shown(value)}.`,
      help: "Write & alone in its place.",
    };
  }
  if ((value.match(/https?:\/\//gi) ?? []).length > 1 && !mayHoldAnother.test(value)) {
    return {
      message: `The address stands there twice: ${shown(value)}.`,
      help: "Delete one of the two.",
    };
  }
  if (/^http:\/\//i.test(value)) {
    return {
      message: `${shown(value)} begins with http, which others can read along.`,
      help: "Write https:// at the start, and see that the page opens.",
    };
  }
  if (!/^https:\/\/(?!\/)/.test(value)) {
    const near = meant(value);
    return {
      message: `${shown(value)} isn’t a full web address${near ? `; did you mean “${near}”?` : "."}`,
      help: "Begin it with https://, for example https://www.example.gov.uk/page.",
    };
  }
  if (/…|\.\.\.(\/|$)/.test(value)) {
    return { message: `The address was cut short: ${shown(value)}.`, help: mended };
  }
  if (/[.,;:!”’"'<>]$/.test(value) || (value.endsWith(")") && !value.includes("("))) {
    return {
      message: `The address ends with a mark that isn’t part of it: ${shown(value)}.`,
      help: "Delete the last character, and see that the page opens.",
    };
  }
  const odd = oddCharacter(value);
  if (odd)
    return {
      message: `The name of the site has a character in it that doesn’t belong there: ${odd}.`,
      help: mended,
    };
  if (/%(?![\da-f]{2})/i.test(value)) {
    return {
      message: `The address has a percent sign in it that means nothing: ${shown(value)}.`,
      help: mended,
    };
  }
  if (!URL.canParse(value)) {
    return {
      message: `${shown(value)} isn’t a web address that a browser can open.`,
      help: mended,
    };
  }
  return hostProblem(new URL(value), value, mended);
}

/** A dash or a letter in the name of a site that only looks like one of the Latin letters around it. */
function oddCharacter(value: string): string | undefined {
  const host = /^https:\/\/([^/?#]*)/i.exec(value)?.[1] ?? "";
  const dash = /[^ -~\p{L}\p{M}\p{N}]/u.exec(host)?.[0];
  const label = host.split(".").find((part) => /[a-z]/i.test(part) && /[\u0370-\u052f]/.test(part));
  return dash ?? /[\u0370-\u052f]/.exec(label ?? "")?.[0];
}

/** What was probably meant by an address whose beginning is mistyped or missing. */
function meant(value: string): string | undefined {
  const rest = value.replace(/^[a-z]{0,6}[:;.]?[\\/]+/i, "");
  const near = `https://${rest}`;
  if (!/^[\w-]+(\.[\w-]+)+(\/|$)/.test(rest) || webAddressProblem(near)) return undefined;
  return near.length > 80 ? undefined : near;
}

function hostProblem(url: URL, value: string, mended: string): TextProblem | undefined {
  if (url.username || url.password) {
    return { message: `The address has a user name in it: ${shown(value)}.`, help: mended };
  }
  if (
    !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname) ||
    /\.(local|internal|intranet|localhost|localdomain|lan|home|corp|private|onion|arpa|invalid|test)$/.test(
      url.hostname,
    )
  ) {
    return {
      message: `${shown(url.hostname)} isn’t a site that everyone can reach.`,
      help: "Give the address of a public site, such as https://www.example.gov.uk/.",
    };
  }
  if (isExampleAddress(url)) {
    return {
      message: `${shown(value)} is the address of an example.`,
      help: "Open the page that you mean, and copy its address from the browser’s address bar.",
    };
  }
  if (isDetour(url)) {
    return {
      message: `${shown(url.hostname)} only leads on to another page.`,
      help: "Open the link, and copy the address of the page on which you arrive.",
    };
  }
  if (isClosedAddress(url)) {
    return {
      message: `${shown(value)} leads to a place for people who sign in, where readers may be turned away.`,
      help: "Give the address of a page that everyone can open. Try it in a private window of your browser.",
    };
  }
  if (isTrialHost(url.hostname)) {
    return {
      message: `${shown(url.hostname)} is a site on which changes are tried out, and may go away.`,
      help: "Give the address of the same page on the public site.",
    };
  }
  const personal =
    [...url.searchParams.keys()].find((name) => secret.test(name)) ??
    session.exec(url.pathname)?.[0].slice(1);
  if (personal) {
    return {
      message: `The address has ${shown(personal)} in it, with which others may get in under somebody’s name.`,
      help: "Sign out, open the page again, and copy its address anew.",
    };
  }
  const followed = [...url.searchParams.keys()].find((name) => tracking.test(name));
  if (!followed) return undefined;
  return {
    message: `The address has ${shown(followed)} in it, which follows readers about.`,
    help: `Write ${shown(withoutTracking(url))} in its place, and see that the page still opens.`,
  };
}

function withoutTracking(url: URL): string {
  const clean = new URL(url);
  for (const name of [...clean.searchParams.keys()]) {
    if (tracking.test(name)) clean.searchParams.delete(name);
  }
  return clean.href;
}
