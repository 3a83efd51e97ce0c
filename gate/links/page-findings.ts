import type { Finding } from "../run/finding.ts";
import type { Element } from "../run/site.ts";
import type { PageAddresses } from "./page-addresses.ts";
import { placeOf } from "./place-of.ts";

// Machine-made pages may repeat thousands; the first few show the cause.
const mostRepeats = 50;

/** Gives what is wrong with a page's own anchors, base and JSON-LD. */
export function pageFindings({ page, base, repeatedIds, brokenJsonLd }: PageAddresses): Finding[] {
  const finding = (
    element: Element,
    verdict: Pick<Finding, "rule" | "severity" | "message" | "help" | "criterion">,
  ): Finding => ({ check: "links", ...verdict, page: page.path, ...placeOf(element) });
  const repeats = [...new Map(repeatedIds.toReversed().map(({ id, element }) => [id, element]))]
    .toReversed()
    .slice(0, mostRepeats);
  return [
    ...(base ? [finding(base.element, baseVerdict(base.href))] : []),
    ...repeats.map(([id, element]) =>
      finding(element, {
        rule: "duplicate-id",
        severity: "error",
        message: `The id “${id}” is given to more than one element, so links to it may go astray.`,
        help: "Give each element an id of its own.",
        criterion: "https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute",
      }),
    ),
    ...brokenJsonLd.map((element) =>
      finding(element, {
        rule: "json-ld-broken",
        severity: "error",
        message: "The JSON-LD block isn't valid JSON, so search engines ignore it.",
        help: "Correct the JSON: look for a missing comma, bracket or quotation mark.",
        criterion: "https://www.w3.org/TR/json-ld11/",
      }),
    ),
  ];
}

function baseVerdict(href: string): Pick<Finding, "rule" | "severity" | "message" | "help"> {
  return {
    rule: "base-element",
    severity: "warning",
    message: `The <base> element makes all relative links of the page, even “#” ones, begin at “${href}”.`,
    help: "Take the <base> out and write each link relative to its page.",
  };
}
