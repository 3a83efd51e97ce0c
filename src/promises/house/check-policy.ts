import { createHash } from "node:crypto";
import type { Document, Element } from "check-barriers";
import { attribute, elementsOf, nodeText } from "check-barriers/html";
import { type Fault, lineOf } from "./fault.ts";

const criterion = "https://www.w3.org/TR/CSP3/";

/**
 * Checks the content security policy in the page's own `<meta>`: `default-src 'none'`, styles by
 * hash only, and each of the page's styles among those hashes.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function checkPolicy(document: Document): Fault[] {
  const elements = elementsOf(document);
  const meta = elements.find(isPolicy);
  if (!meta) {
    return [
      {
        rule: "csp-missing",
        message: "The page has no content security policy.",
        help: 'Put <meta http-equiv="Content-Security-Policy"> into the head, before the styles.',
        criterion,
      },
    ];
  }
  const policy = readPolicy(attribute(meta, "content") ?? "");
  const styles = elements.filter(({ tagName }) => tagName === "style");
  return [
    ...checkDefault(meta, policy),
    ...checkLoose(meta, policy),
    ...checkStyles(elements.indexOf(meta), elements, styles, policy.get("style-src") ?? []),
    ...elements.filter((element) => attribute(element, "style") !== undefined).map(styleAttribute),
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

function checkDefault(meta: Element, policy: Map<string, string[]>): Fault[] {
  if (policy.get("default-src")?.join(" ") === "'none'") return [];
  return [
    {
      rule: "csp-default",
      ...lineOf(meta),
      message: "The content security policy doesn't forbid everything by default.",
      help: "Begin the policy with default-src 'none'.",
      criterion,
    },
  ];
}

function checkLoose(meta: Element, policy: Map<string, string[]>): Fault[] {
  return [...policy].flatMap(([directive, values]) =>
    values
      .filter((value) => isLoose(directive, value))
      .map((value) => ({
        rule: "csp-loose",
        ...lineOf(meta),
        message: `The content security policy allows ${value} in ${directive}.`,
        help: "Allow only hashes of the page's own styles, and pictures within the page (data:).",
        criterion,
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
): Fault[] {
  const hashes = styles.map(hashOf);
  const wrong = styles.flatMap((style): Fault[] => {
    if (elements.indexOf(style) < metaAt) {
      return [
        {
          rule: "csp-late",
          ...lineOf(style),
          message: "A style comes before the content security policy, which doesn't judge it.",
          help: "Move the policy to the top of the head.",
          criterion,
        },
      ];
    }
    if (allowed.includes(hashOf(style))) return [];
    return [
      {
        rule: "csp-style-hash",
        ...lineOf(style),
        message: "The content security policy doesn't know this style, so browsers leave it out.",
        help: `Add ${hashOf(style)} to style-src.`,
        criterion,
      },
    ];
  });
  const stale = allowed.filter((hash) => hash.startsWith("'sha256-") && !hashes.includes(hash));
  return [
    ...wrong,
    ...stale.map((hash) => ({
      rule: "csp-stale-hash",
      message: `The content security policy allows a style that the page doesn't have: ${hash}.`,
      help: "Take the hash out of style-src.",
      criterion,
    })),
  ];
}

function hashOf(style: Element): string {
  return `'sha256-${createHash("sha256").update(nodeText(style)).digest("base64")}'`;
}

function styleAttribute(element: Element): Fault {
  return {
    rule: "no-style-attribute",
    ...lineOf(element),
    message: "A style attribute is left out by the content security policy.",
    help: "Move the style into the page's style element.",
    criterion,
  };
}
