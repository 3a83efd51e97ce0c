import type { Violation } from "../model/rule.ts";
import type { PageAddresses } from "./page-addresses.ts";
import { placeOf } from "./place-of.ts";
import type { LinkRule } from "./rules.ts";

/** Gives what is wrong with a page's own anchors, base and JSON-LD. */
export function pageViolations({
  page,
  base,
  repeatedIds,
  brokenJsonLd,
}: PageAddresses): Violation<LinkRule>[] {
  const repeated = new Map(repeatedIds.toReversed().map(({ id, element }) => [id, element]));
  return [
    ...(base
      ? [
          {
            rule: "base-element" as const,
            page: page.path,
            ...placeOf(base.element),
            message: `The <base> element makes all relative links of the page, even “#” ones, begin at “${base.href}”.`,
          },
        ]
      : []),
    ...[...repeated].toReversed().map(([id, element]) => ({
      rule: "duplicate-id" as const,
      page: page.path,
      ...placeOf(element),
      message: `The id “${id}” is given to more than one element, so links to it may go astray.`,
    })),
    ...brokenJsonLd.map((element) => ({
      rule: "json-ld-broken" as const,
      page: page.path,
      ...placeOf(element),
    })),
  ];
}
