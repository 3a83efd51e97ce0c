import { type DefaultTreeAdapterTypes, html, parse } from "parse5";
import { attribute } from "../html/attribute.ts";
import { walkElements } from "../html/walk-elements.ts";
import { anchorNames } from "../links/anchor-names.ts";
import { firstLetters } from "../links/first-letters.ts";
import { refreshTarget } from "../links/refresh-target.ts";
import type { Element } from "../model/site.ts";

/**
 * What a page tells about itself, as far as links to it go. Of each text as much as the judges of a
 * page need, which look for short sentences: a stranger may write any length.
 */
export type PageFacts = {
  title: string;
  /** The text of its first `h1`, and of the first heading in its main part. */
  headings: readonly string[];
  /** Its words. */
  text: string;
  /** Whether it marks itself as an error page for its style sheet, as WordPress and others do. */
  isMarkedMissing: boolean;
  /** Whether it asks for a password. */
  asksPassword: boolean;
  /** Where its scripts come from, those that stand in the page left out. */
  scripts: readonly string[];
  anchors: ReadonlySet<string>;
  /** Where it forwards its readers by itself, soon after it opened. */
  forwardsTo?: string;
};

/** Letters of a title, a heading or of all words that are kept. */
const letterLimit = 500;

// A page that reloads every few minutes shows its reader something; one that leaves soon doesn't.
const soon = 10;

/** Reads the facts from the text of a page, or of its beginning. */
export function pageFacts(page: string): PageFacts {
  const elements = [...walkElements(parse(page))];
  const named = (...names: string[]) => elements.filter(({ tagName }) => names.includes(tagName));
  const [body] = named("body");
  const [main] = elements.filter(
    (element) => element.tagName === "main" || attribute(element, "role") === "main",
  );
  const inMain = main && [...walkElements(main)].find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const forwarding = named("meta").find((meta) => soonTarget(meta) && isForReaders(meta));
  const forwardsTo = forwarding && soonTarget(forwarding);
  // A drawing may have a title too, which names the drawing.
  const title = named("title").find(({ namespaceURI }) => namespaceURI === html.NS.HTML);
  return {
    title: title ? textOf(title) : "",
    headings: [named("h1")[0], inMain].flatMap((element) => (element ? [textOf(element)] : [])),
    text: body ? textOf(body) : "",
    isMarkedMissing: missingPageClass.test(body ? (attribute(body, "class") ?? "") : ""),
    asksPassword: named("input").some(
      (input) => attribute(input, "type")?.toLowerCase() === "password",
    ),
    scripts: named("script").flatMap((script) => attribute(script, "src") ?? []),
    anchors: new Set(elements.flatMap(anchorNames)),
    ...(forwardsTo === undefined ? {} : { forwardsTo }),
  };
}

const missingPageClass = /(?:^|\s)(?:error-?404|page-?404|http-?404|page-not-found)(?:\s|$)/i;

function soonTarget(meta: Element): string | undefined {
  if (attribute(meta, "http-equiv")?.toLowerCase() !== "refresh") return undefined;
  const refresh = refreshTarget(attribute(meta, "content") ?? "");
  return refresh && refresh.seconds <= soon ? refresh.address : undefined;
}

/** Whether readers’ browsers, which run scripts, heed an element: it isn’t in a `noscript`. */
function isForReaders(element: Element): boolean {
  let root: DefaultTreeAdapterTypes.ParentNode | null = element;
  while (root && "parentNode" in root) root = root.parentNode;
  return root?.nodeName === "#document";
}

const unseen = ["script", "style", "noscript", "template"];

/** The words of an element, with one space for each gap, as far as they are kept. */
function textOf(root: Element): string {
  const stack: DefaultTreeAdapterTypes.ChildNode[] = [root];
  let text = "";
  for (let node = stack.pop(); node && text.length <= letterLimit; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) {
      const words = node.value.replace(/\s+/g, " ").trim();
      if (words !== "") text += text === "" ? words : ` ${words}`;
    }
    if (unseen.includes(node.nodeName) || !("childNodes" in node)) continue;
    // One by one: as arguments of one call, a hundred thousand children overflow the stack.
    for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return firstLetters(text, letterLimit);
}
