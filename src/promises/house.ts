import type { Check, Document, Element, Page } from "check-barriers";
import {
  attribute,
  elementsOf,
  loadedResources,
  nodeText,
  srcsetAddresses,
  styleAddresses,
} from "check-barriers/html";
import { checkFinished } from "./house/check-finished.ts";
import { checkPolicy } from "./house/check-policy.ts";
import { lineOf } from "./house/line-of.ts";
import type { HouseFlaw, HouseRule } from "./rules.ts";

/**
 * What this project demands of its own pages beyond what anyone must keep: no script, nothing
 * loaded from elsewhere, relative addresses only, one h1, a title of its own, and a content
 * security policy that allows nothing but the page's own styles.
 *
 * It runs over our own build, and over another folder only when asked for by `--only house`.
 */
export const checkHouse: Check<HouseRule> = async (site, tools) =>
  site.pages.flatMap((page) => {
    const flaws = [
      ...checkScripts(page.document),
      ...checkResources(page.document),
      ...checkPaths(page.document),
      ...checkHeading(page.document),
      ...checkTitle(page, site.pages),
      ...checkPolicy(page.document),
      ...checkFinished(page.document),
    ];
    tools.progress(page.path);
    return flaws.map((flaw) => ({ ...flaw, page: page.path }));
  });

/** Types of `<script>` that hold data and never run. */
const dataTypes = /^(?:application\/(?:ld\+)?json|speculationrules)$/i;

function checkScripts(document: Document): HouseFlaw[] {
  return elementsOf(document).flatMap((element) => {
    const runs = element.tagName === "script" && !dataTypes.test(attribute(element, "type") ?? "");
    const handler = element.attrs.find(
      ({ name, value }) => /^on[a-z]/.test(name) || /^\s*javascript:/i.test(value),
    );
    if (!runs && !handler) return [];
    return [
      {
        rule: "no-script" as const,
        ...lineOf(element),
        message: handler
          ? `The attribute ${handler.name} runs a script.`
          : "The page has a script.",
      },
    ];
  });
}

function checkResources(document: Document): HouseFlaw[] {
  return loadedResources(document)
    .filter(({ address }) => !/^(?:data:|#|$)/i.test(address))
    .map(({ address, element }) => ({
      rule: "no-external-resource" as const,
      ...lineOf(element),
      message: `The page loads ${address}.`,
    }));
}

const addressAttributes = ["href", "src", "action", "cite", "data", "formaction", "poster"];

function checkPaths(document: Document): HouseFlaw[] {
  return elementsOf(document).flatMap((element) =>
    pathsOf(element)
      .filter((address) => /^\s*[/\\]/.test(address))
      .map((address) => ({
        rule: "no-absolute-path" as const,
        ...lineOf(element),
        message: `The address ${address.trim()} begins with a slash.`,
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

function checkHeading(document: Document): HouseFlaw[] {
  const headings = elementsOf(document).filter(({ tagName }) => tagName === "h1");
  if (headings.length === 1) return [];
  const second = headings[1];
  return [
    {
      rule: "one-h1",
      ...(second && lineOf(second)),
      message: second
        ? `The page has ${headings.length} main headings.`
        : "The page has no main heading.",
    },
  ];
}

function checkTitle(page: Page, pages: readonly Page[]): HouseFlaw[] {
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
    },
  ];
}

function titleOf(document: Document): string {
  for (const element of elementsOf(document)) {
    if (element.tagName === "title") return nodeText(element).trim().replace(/\s+/g, " ");
    if (element.tagName === "body") return "";
  }
  return "";
}
