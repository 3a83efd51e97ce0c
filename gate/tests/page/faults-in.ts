import { parse } from "parse5";
import type { Rule } from "../../page/rule.ts";
import type { Page } from "../../run/site.ts";

/** A page of a checked folder, from its markup; a fragment becomes the body of an English page. */
export function pageOf(markup: string, path = "page.html"): Page {
  const html = /<html/i.test(markup)
    ? markup
    : `<!DOCTYPE html><html lang="en"><title>Boats</title><body>${markup}</body></html>`;
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { path, file: `/${path}`, bytes: Buffer.from(html), html, document };
}

/** The messages of what a rule finds in a page. */
export function messagesOf(rule: Rule, markup: string): string[] {
  return rule(pageOf(markup)).map(({ message }) => message);
}

/** The names of the rules that fired on a page. */
export function rulesIn(rule: Rule, markup: string): string[] {
  return rule(pageOf(markup)).map((fault) => fault.rule);
}
