import type { PageFacts } from "./page-facts.ts";

const doors =
  /^(?:wp-)?(?:log-?in|log_in|sign-?in|sign_in|logon|signon|sso|oauth2?|saml2?)(?:\.\w+)?$/i;
const requests = /^(?:please )?(?:log|sign)[ -]?(?:in|on)\b|\b(?:log|sign)[ -]in (?:to|with)\b/i;

/**
 * Tells whether a link to something else ended at the door of a members’ area: by the address, or by
 * a page that says so and wants a password.
 */
export function asksToSignIn(
  from: URL,
  end: URL,
  { title, headings, asksPassword }: PageFacts,
): boolean {
  if (hasDoor(from)) return false;
  return hasDoor(end) || (asksPassword && [title, ...headings].some((text) => requests.test(text)));
}

const hasDoor = ({ pathname }: URL): boolean =>
  pathname.split("/").some((part) => doors.test(part));
