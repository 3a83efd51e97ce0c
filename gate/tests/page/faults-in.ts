import { parse } from "parse5";
import type { Page } from "../../model/site.ts";
import type { PageRule } from "../../page/rule.ts";

/** A page of a checked folder, from its markup; a fragment becomes the body of an English page. */
export function pageOf(markup: string, path = "page.html"): Page {
  const html = /<html/i.test(markup)
    ? markup
    : `<!DOCTYPE html><html lang="en"><title>Boats</title><body>${markup}</body></html>`;
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { path, file: `/${path}`, bytes: Buffer.from(html), html, document };
}

/** The messages of what a rule finds in a page. */
export function messagesOf(rule: PageRule, markup: string): string[] {
  return rule
    .find(pageOf(markup))
    .map(({ rule: id, message }) => message ?? rule.rules[id]?.wrong ?? "");
}

/** The names of the rules that fired on a page. */
export function rulesIn(rule: PageRule, markup: string): string[] {
  return rule.find(pageOf(markup)).map((fault) => fault.rule);
}
