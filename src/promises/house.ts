import type { Check, Document, Element, Finding, Page } from "check-barriers";
import {
  attribute,
  elementsOf,
  loadedResources,
  srcsetAddresses,
  styleAddresses,
  textOf,
} from "check-barriers/html";
import { checkFinished } from "./house/check-finished.ts";
import { checkPolicy } from "./house/check-policy.ts";
import { type Fault, lineOf } from "./house/fault.ts";

/**
 * What this project demands of its own pages beyond what anyone must keep: no script, nothing
 * loaded from elsewhere, relative addresses only, one h1, a title of its own, and a content
 * security policy that allows nothing but the page's own styles.
 *
 * It runs over our own build, and over another folder only when asked for by `--only house`.
 */
export const checkHouse: Check = async (site, tools) =>
  site.pages.flatMap((page) => {
    const faults = [
      ...checkScripts(page.document),
      ...checkResources(page.document),
      ...checkPaths(page.document),
      ...checkHeading(page.document),
      ...checkTitle(page, site.pages),
      ...checkPolicy(page.document),
      ...checkFinished(page.document),
    ];
    tools.progress(page.path);
    return faults.map(
      (fault): Finding => ({ check: "house", severity: "error", page: page.path, ...fault }),
    );
  });

/** Types of `<script>` that hold data and never run. */
const dataTypes = /^(?:application\/(?:ld\+)?json|speculationrules)$/i;

function checkScripts(document: Document): Fault[] {
  return [...elementsOf(document)].flatMap((element) => {
    const runs = element.tagName === "script" && !dataTypes.test(attribute(element, "type") ?? "");
    const handler = element.attrs.find(
      ({ name, value }) => /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value),
    );
    if (!runs && !handler) return [];
    return [
      {
        rule: "no-script",
        ...lineOf(element),
        message: handler
          ? `The attribute ${handler.name} runs a script.`
          : "The page has a script.",
        help: "Take it out: every page works without scripts.",
      },
    ];
  });
}

function checkResources(document: Document): Fault[] {
  return loadedResources(document)
    .filter(({ address }) => !/^(?:data:|#|$)/i.test(address))
    .map(({ address, element }) => ({
      rule: "no-external-resource",
      ...lineOf(element),
      message: `The page loads ${address}.`,
      help: "Put it into the page itself: a page is one file and needs nothing else.",
    }));
}

const addressAttributes = [
  "href",
  "src",
  "action",
  "cite",
  "data",
  "formaction",
  "poster",
  "xlink:href",
];

function checkPaths(document: Document): Fault[] {
  return [...elementsOf(document)].flatMap((element) =>
    pathsOf(element)
      .filter((address) => /^\s*[/\\]/.test(address))
      .map((address) => ({
        rule: "no-absolute-path",
        ...lineOf(element),
        message: `The address ${address.trim()} begins with a slash.`,
        help: "Write it relative to the page, so that the site works in any folder and from a disk.",
      })),
  );
}

function pathsOf(element: Element): string[] {
  return [
    ...addressAttributes.flatMap((name) => attribute(element, name) ?? []),
    ...["srcset", "imagesrcset"].flatMap((name) => srcsetAddresses(attribute(element, name) ?? "")),
    ...styleAddresses(element).map(({ value }) => value),
  ];
}

function checkHeading(document: Document): Fault[] {
  const headings = [...elementsOf(document)].filter(({ tagName }) => tagName === "h1");
  if (headings.length === 1) return [];
  const second = headings[1];
  return [
    {
      rule: "one-h1",
      ...(second && lineOf(second)),
      message: second
        ? `The page has ${headings.length} main headings.`
        : "The page has no main heading.",
      help: "Give the page one h1 that says what it is about.",
    },
  ];
}

function checkTitle(page: Page, pages: readonly Page[]): Fault[] {
  const title = titleOf(page.document);
  const others = pages.filter((other) => other !== page && titleOf(other.document) === title);
  if (title !== "" && others.length === 0) return [];
  return [
    {
      rule: "unique-title",
      message:
        title === ""
          ? "The page has no title."
          : `The title "${title}" is also that of ${others.map(({ path }) => path).join(", ")}.`,
      help: "Give the page a title that no other page has.",
      criterion: "https://www.w3.org/WAI/WCAG22/Understanding/page-titled.html",
    },
  ];
}

function titleOf(document: Document): string {
  for (const element of elementsOf(document)) {
    if (element.tagName === "title") return textOf(element).trim().replace(/\s+/g, " ");
    if (element.tagName === "body") return "";
  }
  return "";
}
