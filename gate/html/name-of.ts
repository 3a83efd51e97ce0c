import type { Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { byId } from "./by-id.ts";
import { isHidden } from "./is-hidden.ts";
import { rootOf } from "./root-of.ts";
import { closest, select } from "./select.ts";

const folded = (text: string | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
const silent = new Set(["script", "style", "template", "noscript", "input", "select", "textarea"]);

/** What is hidden only by a style counts where nothing else is left: wide windows may show it. */
function contentName(element: Element, follow: boolean): string {
  const shown = joinedNames(element, follow, (child) => !isHidden(child));
  return shown || joinedNames(element, follow, () => true);
}

function joinedNames(
  element: Element,
  follow: boolean,
  counts: (child: Element) => boolean,
): string {
  const parts = element.childNodes.map((node) => {
    if (node.nodeName === "#text" && "value" in node) return node.value;
    if (!("tagName" in node) || silent.has(node.tagName)) return "";
    if (attribute(node, "aria-hidden") === "true" || attribute(node, "hidden") !== undefined)
      return "";
    if (!counts(node)) return "";
    return ` ${(follow && referred(node, "aria-labelledby")) || ownName(node, follow)} `;
  });
  return folded(parts.join(""));
}

function referred(element: Element, name: string): string {
  const ids = folded(attribute(element, name)).split(" ").filter(Boolean);
  return folded(
    ids
      .map((id) => byId(rootOf(element), id))
      .map((target) =>
        target ? folded(attribute(target, "aria-label")) || contentName(target, false) : "",
      )
      .join(" "),
  );
}

/** The text of the `label` elements of a form field. */
export function labelTextOf(field: Element): string {
  const id = attribute(field, "id");
  const pointing = id
    ? select(rootOf(field), "label[for]").filter((label) => attribute(label, "for") === id)
    : [];
  const around = closest(field, "label");
  const labels = around && !pointing.includes(around) ? [...pointing, around] : pointing;
  return folded(labels.map((label) => contentName(label, true)).join(" "));
}

/**
 * The name that assistive technology tells for an element, as far as markup alone decides it.
 *
 * @see https://www.w3.org/TR/accname-1.2/
 */
export function nameOf(element: Element): string {
  return referred(element, "aria-labelledby") || ownName(element, true);
}

/** References aren't followed a second time, as the standard has it; so there are no circles. */
function ownName(element: Element, follow: boolean): string {
  const given = folded(attribute(element, "aria-label"));
  if (given) return given;
  const title = folded(attribute(element, "title"));
  const type = attribute(element, "type")?.toLowerCase() ?? "";
  switch (element.tagName) {
    case "img":
    case "area":
      return folded(attribute(element, "alt")) || title;
    case "input":
      if (/^(submit|reset)$/.test(type))
        return folded(attribute(element, "value")) || title || type;
      if (type === "button") return folded(attribute(element, "value")) || title;
      if (type === "image") return folded(attribute(element, "alt")) || title;
      return labelTextOf(element) || title;
    case "select":
    case "textarea":
    case "meter":
    case "progress":
      return labelTextOf(element) || title;
    case "svg": {
      const own = select(element, "title")[0];
      return (own ? contentName(own, follow) : "") || contentName(element, follow) || title;
    }
    case "iframe":
    case "video":
    case "audio":
      return title;
    default:
      return contentName(element, follow) || title;
  }
}

/** The words that `aria-describedby` adds to an element's name. */
export function descriptionOf(element: Element): string {
  return referred(element, "aria-describedby");
}
