import { shortened } from "../links/shortened.ts";
import { percentDecoded } from "../text/percent-decoded.ts";
import type { Journey, Page } from "./follow-link.ts";
import { judgeFailure } from "./judge-failure.ts";
import { judgePage } from "./judge-page.ts";
import { judgeStatus } from "./judge-status.ts";
import type { PageFacts } from "./page-facts.ts";
import type { ExternalVerdict } from "./rules.ts";

/**
 * Judges a link by where it led. A fault that readers would meet is told before a mere move.
 *
 * @param url the link with its fragment
 * @param journey the journey from that link, which may have been taken for another fragment
 * @returns undefined for a good link
 */
export function judgeLink(url: URL, journey: Journey): ExternalVerdict | undefined {
  const link = `The link to ${shortened(url.href)}`;
  const { end, redirects } = journey;
  switch (end.kind) {
    case "failure":
      return judgeFailure(end.failure, shortened(end.url.host), link);
    case "loop":
      return judgeLoop(link, end.needsCookies);
    case "too many redirects":
      return {
        rule: "redirect-loop",
        message: `${link} is dead: it redirects more than ${redirects.length} times.`,
      };
    case "bad redirect":
      return {
        rule: "bad-redirect",
        message: `${link} is dead: it redirects to “${shortened(end.location)}”, which is no web address.`,
      };
    case "answer":
      return (
        judgeStatus(end.status, link) ??
        (end.page && judgePage(link, journey, end.url, end.page.facts)) ??
        judgeHome(link, journey, end.url) ??
        judgeEmpty(link, end.status, end.page) ??
        (end.page && judgeFragment(url, link, journey, end.page)) ??
        judgeMove(url, link, journey)
      );
    default:
      return end satisfies never;
  }
}

function judgeLoop(link: string, needsCookies: boolean): ExternalVerdict {
  if (!needsCookies) {
    return {
      rule: "redirect-loop",
      message: `${link} is dead: it redirects in a circle.`,
    };
  }
  return {
    rule: "redirect-loop-cookies",
    message: `${link} may be dead: it redirects in a circle for visitors who keep no cookies.`,
  };
}

function judgeHome(
  link: string,
  { from, redirects }: Journey,
  end: URL,
): ExternalVerdict | undefined {
  if (redirects.length === 0 || isHome(from) || !isHome(end)) return undefined;
  return {
    rule: "redirect-to-home",
    message: `${link} is likely dead: it leads to the home page ${shortened(end.href)} instead.`,
  };
}

/** `/`, `/index.html`, `/en-gb/` and the like. */
function isHome({ pathname, search }: URL): boolean {
  if (search !== "") return false;
  const [first = "", ...rest] = pathname.split("/").filter((part) => part !== "");
  const parts = isLanguage(first) ? rest : [first, ...rest];
  return parts.every((part) => part === "" || /^(index|home|default)(\.\w{2,5})?$/i.test(part));
}

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

function isLanguage(part: string): boolean {
  return /^[a-z]{2}([-_][a-z]{2})?$/i.test(part) && languages.of(part.slice(0, 2)) !== undefined;
}

/** Only 200 promises something to see: 204 and its like say that there is nothing. */
function judgeEmpty(
  link: string,
  status: number,
  page: Page | undefined,
): ExternalVerdict | undefined {
  if (status !== 200 || !page?.isEmpty) return undefined;
  return {
    rule: "empty-page",
    message: `${link} may be dead: the page is empty.`,
  };
}

function judgeFragment(
  url: URL,
  link: string,
  { redirects }: Journey,
  { facts, whole }: Page,
): ExternalVerdict | undefined {
  const raw = url.hash.slice(1).split(":~:")[0] ?? "";
  // `#/path`, `#!path` and a code host's `#L10-L20` are read by scripts; a redirect's own fragment
  // replaces ours.
  if (
    raw === "" ||
    /^(?:[!/]|L\d+(?:-L?\d+)?$)/.test(raw) ||
    redirects.some(({ to }) => to.hash !== "")
  )
    return undefined;
  const name = percentDecoded(raw) ?? raw;
  if (name.toLowerCase() === "top") return undefined;
  // Sites that show texts by strangers, such as code hosts, put this before each id.
  if ([raw, name, `user-content-${name}`].some((id) => facts.anchors.has(id))) return undefined;
  if (!whole) {
    return {
      rule: "fragment-unseen",
      message: `${link} may lead to the wrong place: the page is too long to look for “${shortened(name)}” in all of it.`,
    };
  }
  if (isBuiltByScripts(facts)) {
    return {
      rule: "fragment-unseen",
      message: `${link} may lead to the wrong place: scripts build the page in a browser, and this check runs none, so it can't look for “${shortened(name)}”.`,
    };
  }
  return {
    rule: "missing-fragment",
    message: `${link} leads to a place that isn't there: nothing on the page has the id “${shortened(name)}”.`,
  };
}

/** Next to no words, but scripts: what readers see comes later. */
function isBuiltByScripts({ text, scripts }: PageFacts): boolean {
  return scripts.length > 0 && text.length < 200;
}

function judgeMove(url: URL, link: string, { redirects }: Journey): ExternalVerdict | undefined {
  const stop = redirects.findIndex(({ permanent }) => !permanent);
  const lasting = stop === -1 ? redirects : redirects.slice(0, stop);
  const to = lasting.at(-1)?.to;
  if (!to) return undefined;
  const moved = new URL(to);
  moved.hash ||= url.hash;
  return {
    rule: "moved",
    message: `${link} has moved for good to ${shortened(moved.href, 2_000)}.`,
  };
}
