import type { Tab } from "../chromium/page-session.ts";
import { type Confirmation, confirmations, type HtmlcsRule, htmlcsRules } from "./htmlcs-rules.ts";

/** What HTML_CodeSniffer says of one element and the page bears out. */
export type SnifferHit = {
  /** For example `htmlcs/1_1_1.H37`: the criterion, then the technique. */
  rule: HtmlcsRule;
  selector: string;
};

/**
 * Runs HTML_CodeSniffer at WCAG 2 AAA on the page.
 *
 * @returns what is confirmed, and the elements whose contrast it could not settle or calls too low
 */
export async function runHtmlcs(tab: Tab): Promise<{ hits: SnifferHit[]; contrast: string[] }> {
  const asked = Object.keys(htmlcsRules) as HtmlcsRule[];
  const confirm = asked.map((rule) => [rule, confirmations[rule] ?? "certain"]);
  return tab.evaluate(runInPage, Object.fromEntries(confirm));
}

type Message = { code: string; element: Element | Document };

declare const HTMLCS: {
  process: (standard: string, content: Document, done: () => void) => void;
  getMessages: () => Message[];
};

declare const axe: {
  setup: (root: Document) => void;
  teardown: () => void;
  commons: { text: { accessibleText: (element: Element) => string } };
};

async function runInPage(confirmations: Record<HtmlcsRule, Confirmation>) {
  try {
    await new Promise<void>((resolve) => HTMLCS.process("WCAG2AAA", document, resolve));
  } catch {
    // It breaks down over an applet, which html-validate tells; what it said before still holds
  }
  const messages = HTMLCS.getMessages().map(({ code, element }) => ({
    code: code.replace(/^WCAG2AAA\.Principle\d\.Guideline\d_\d\./, ""),
    element: element instanceof Element ? element : document.documentElement,
  }));

  const isRendered = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest("[aria-hidden=true]");
  const isUnnamed = (element: Element) => {
    if (!isRendered(element) || /^(?:none|presentation)$/.test(element.role ?? "")) return false;
    return axe.commons.text.accessibleText(element).trim() === "";
  };
  const looksLikeList = (element: Element) => {
    const lines = (element as HTMLElement).innerText.split("\n").map((line) => line.trim());
    const bullets = lines.filter((line) => /^[-*•–]\s+\S/.test(line));
    const numbers = lines.map((line) => Number(/^(\d+)[.):]\s+\S/.exec(line)?.[1]));
    const counted = numbers.filter((number, index) => number === (numbers[index - 1] ?? 0) + 1);
    return bullets.length > 1 || counted.length > 1;
  };
  const confirm: Record<Confirmation, (element: Element) => boolean> = {
    certain: isRenderedOrHead,
    unnamed: isUnnamed,
    "link unnamed": (element) => isUnnamed(element.closest("a") ?? element),
    "headers undefined": (table) =>
      isRendered(table) &&
      !table.querySelector("[headers], [scope=colgroup], [scope=rowgroup]") &&
      table.querySelector("th:not([scope])") !== null,
    "list by look": (element) => isRendered(element) && looksLikeList(element),
    "meaningful table": (element) =>
      isRendered(element) &&
      element.matches("table:has(th, caption, [scope], [headers]), ul, ol, dl"),
    "no button": (form) => isRendered(form) && !form.querySelector("button, [role=button]"),
  };
  function isRenderedOrHead(element: Element) {
    return element.closest("head") !== null || isRendered(element);
  }

  // H91 tells the kind of each input apart; one text serves them all
  const ruleOf = (code: string) =>
    `htmlcs/${code.replace(/^(4_1_2\.H91\.Input)\w+(\.Name)$/, "$1$2")}` as HtmlcsRule;
  axe.setup(document);
  const hits = messages
    .map(({ code, element }) => ({ rule: ruleOf(code), element }))
    // Most of its rules aren't asked
    .filter(({ rule, element }) => confirm[confirmations[rule]]?.(element))
    .map(({ rule, element }) => ({ rule, selector: gateSelectorOf(element) }));
  axe.teardown();
  const contrast = messages
    .filter(({ code, element }) => /^1_4_[36]\.G/.test(code) && isRendered(element))
    .map(({ element }) => gateSelectorOf(element));
  return { hits, contrast: [...new Set(contrast)] };
}
