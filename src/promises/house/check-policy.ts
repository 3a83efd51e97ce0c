import { createHash } from "node:crypto";
import type { Document, Element } from "check-barriers";
import { attribute, elementsOf, nodeText } from "check-barriers/html";
import type { HouseFlaw } from "../rules.ts";
import { lineOf } from "./line-of.ts";

/**
 * Checks the content security policy in the page's own `<meta>`: `default-src 'none'`, styles by
 * hash only, and each of the page's styles among those hashes.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function checkPolicy(document: Document): HouseFlaw[] {
  const elements = elementsOf(document);
  const meta = elements.find(isPolicy);
  if (!meta) return [{ rule: "csp-missing" }];
  const policy = readPolicy(attribute(meta, "content") ?? "");
  const styles = elements.filter(({ tagName }) => tagName === "style");
  return [
    ...checkDefault(meta, policy),
    ...checkLoose(meta, policy),
    ...checkStyles(elements.indexOf(meta), elements, styles, policy.get("style-src") ?? []),
    ...elements
      .filter((element) => attribute(element, "style") !== undefined)
      .map((element) => ({ rule: "no-style-attribute" as const, ...lineOf(element) })),
  ];
}

function isPolicy(element: Element): boolean {
  const name = attribute(element, "http-equiv") ?? "";
  return element.tagName === "meta" && name.toLowerCase() === "content-security-policy";
}

function readPolicy(content: string): Map<string, string[]> {
  const directives = content.split(";").map((part) => part.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...values]) => [name.toLowerCase(), values]));
}

function checkDefault(meta: Element, policy: Map<string, string[]>): HouseFlaw[] {
  if (policy.get("default-src")?.join(" ") === "'none'") return [];
  return [{ rule: "csp-default", ...lineOf(meta) }];
}

function checkLoose(meta: Element, policy: Map<string, string[]>): HouseFlaw[] {
  return [...policy].flatMap(([directive, values]) =>
    values
      .filter((value) => isLoose(directive, value))
      .map((value) => ({
        rule: "csp-loose" as const,
        ...lineOf(meta),
        message: `The content security policy allows ${value} in ${directive}.`,
      })),
  );
}

function isLoose(directive: string, value: string): boolean {
  if (directive === "style-src") return !/^'(?:sha(?:256|384|512)-[\w+/=]+|none)'$/.test(value);
  if (directive.startsWith("script-src")) return value !== "'none'";
  return /^(?:\*|https?:|'unsafe-.*')/.test(value);
}

function checkStyles(
  metaAt: number,
  elements: Element[],
  styles: Element[],
  allowed: string[],
): HouseFlaw[] {
  const hashes = styles.map(hashOf);
  const wrong = styles.flatMap((style): HouseFlaw[] => {
    if (elements.indexOf(style) < metaAt) return [{ rule: "csp-late", ...lineOf(style) }];
    if (allowed.includes(hashOf(style))) return [];
    const help = `Add ${hashOf(style)} to style-src.`;
    return [{ rule: "csp-style-hash", ...lineOf(style), help }];
  });
  const stale = allowed.filter((hash) => hash.startsWith("'sha256-") && !hashes.includes(hash));
  return [
    ...wrong,
    ...stale.map((hash) => ({
      rule: "csp-stale-hash" as const,
      message: `The content security policy allows a style that the page doesn't have: ${hash}.`,
    })),
  ];
}

function hashOf(style: Element): string {
  return `'sha256-${createHash("sha256").update(nodeText(style)).digest("base64")}'`;
}
