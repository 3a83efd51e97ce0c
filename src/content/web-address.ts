import type { TextProblem } from "./text-rules.ts";

/** Parameters that follow readers about; the page is the same without them. */
const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+)$/i;

/**
 * Tells what is wrong with the address of a page on another site, or nothing. An address must be
 * https, name a public host, and hold no user name and no tracking parameter. It is read as
 * [the URL standard](https://url.spec.whatwg.org/) says.
 */
export function webAddressProblem(value: string): TextProblem | undefined {
  const mended = "Copy the address anew from the browser’s address bar.";
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(value) || /^mailto:/i.test(value)) {
    return {
      message: `“${value}” is an e-mail address, not the address of a page.`,
      help: "Give the address of a page where people can get in touch.",
    };
  }
  if (/\s/.test(value)) {
    return { message: `The address has a space in it: “${value}”.`, help: mended };
  }
  if ((value.match(/https?:\/\//gi) ?? []).length > 1 && !/[?&#]/.test(value)) {
    return {
      message: `The address stands there twice: “${value}”.`,
      help: "Delete one of the two.",
    };
  }
  if (/^http:\/\//i.test(value)) {
    return {
      message: `“${value}” begins with http, which others can read along.`,
      help: "Write https:// at the start, and see that the page opens.",
    };
  }
  if (!/^https:\/\//.test(value)) {
    return {
      message: `“${value}” isn’t a full web address.`,
      help: "Begin it with https://, for example https://www.example.gov.uk/page.",
    };
  }
  if (!URL.canParse(value)) {
    return { message: `“${value}” isn’t a web address that a browser can open.`, help: mended };
  }
  return hostProblem(new URL(value), value, mended);
}

function hostProblem(url: URL, value: string, mended: string): TextProblem | undefined {
  if (url.username || url.password) {
    return { message: `The address has a user name in it: “${value}”.`, help: mended };
  }
  if (
    !/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(url.hostname) ||
    /\.(local|internal|localhost|invalid|test)$/.test(url.hostname)
  ) {
    return {
      message: `“${url.hostname}” isn’t a site that everyone can reach.`,
      help: "Give the address of a public site, such as https://www.example.gov.uk/.",
    };
  }
  const followed = [...url.searchParams.keys()].find((name) => tracking.test(name));
  if (!followed) return undefined;
  return {
    message: `The address has “${followed}” in it, which follows readers about.`,
    help: "Delete the question mark and what comes after it, and see that the page still opens.",
  };
}
