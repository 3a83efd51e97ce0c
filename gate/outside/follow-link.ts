import type { Ask } from "./ask-politely.ts";
import type { Failure } from "./failure.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import type { Reply } from "./request-page.ts";
import { withoutFragment } from "./without-fragment.ts";

/** An HTML page, or its beginning. */
export type Page = { facts: PageFacts; whole: boolean; isEmpty: boolean };

/** Where a link led in the end. */
export type End =
  | { kind: "answer"; url: URL; status: number; page?: Page }
  | { kind: "failure"; url: URL; failure: Failure }
  | { kind: "loop"; url: URL; needsCookies: boolean }
  | { kind: "too many redirects" }
  | { kind: "bad redirect"; location: string };

/** The way from a link to its end. */
export type Journey = {
  from: URL;
  /** Each redirect on the way, the forwarding that pages do by themselves included. */
  redirects: { to: URL; permanent: boolean }[];
  end: End;
};

/**
 * Follows a link through all its redirects. Some servers send a HEAD, which they don't know, to an
 * error page or to their home page: a way that ends badly after a redirect is gone again by GET.
 *
 * @param isGood whether the way needs no second look
 */
export async function followLink(
  from: URL,
  ask: Ask,
  redirectLimit: number,
  isGood: (journey: Journey) => boolean,
): Promise<Journey> {
  const journey = await travel(from, ask, redirectLimit);
  if (journey.redirects.length === 0 || isGood(journey)) return journey;
  return travel(from, (url) => ask(url, "GET"), redirectLimit);
}

async function travel(from: URL, ask: Ask, redirectLimit: number): Promise<Journey> {
  const redirects: Journey["redirects"] = [];
  const seen = new Set<string>();
  let cookies = false;
  for (let url = from; ; ) {
    seen.add(withoutFragment(url));
    const reply = await ask(url);
    if ("kind" in reply) return { from, redirects, end: { kind: "failure", url, failure: reply } };
    cookies ||= reply.setsCookie;
    const { status } = reply;
    const page = reply.body && readPage(reply.body);
    const redirected = status >= 300 && status < 400 ? reply.location : undefined;
    const forwarded =
      page && !forwardsToItself(url, page.facts) ? page.facts.forwardsTo : undefined;
    const location = redirected ?? forwarded;
    if (location === undefined) {
      const end: End = { kind: "answer", url, status, ...(page ? { page } : {}) };
      return { from, redirects, end };
    }
    const to = URL.parse(location, url);
    if (!to || !/^https?:$/.test(to.protocol)) {
      return { from, redirects, end: { kind: "bad redirect", location } };
    }
    if (redirects.length === redirectLimit) {
      return { from, redirects, end: { kind: "too many redirects" } };
    }
    redirects.push({ to, permanent: status === 301 || status === 308 });
    if (seen.has(withoutFragment(to))) {
      return { from, redirects, end: { kind: "loop", url: to, needsCookies: cookies } };
    }
    url = to;
  }
}

const readPage = ({ text, whole }: NonNullable<Reply["body"]>): Page => ({
  facts: pageFacts(text),
  whole,
  isEmpty: text === "",
});

function forwardsToItself(url: URL, { forwardsTo }: PageFacts): boolean {
  const to = forwardsTo === undefined ? undefined : URL.parse(forwardsTo, url);
  return !!to && withoutFragment(to) === withoutFragment(url);
}
