import { attribute } from "../../html/attribute.ts";
import { byId } from "../../html/by-id.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { nodeText } from "../../html/node-text.ts";
import { rootOf } from "../../html/root-of.ts";
import { closest, matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import { unseenElements } from "../../html/unseen-elements.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";
import { roles as knownRoles } from "./aria-roles.ts";

export const focusable =
  "a[href], area[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, iframe, audio[controls], video[controls], [contenteditable=true], [contenteditable='']";
const focusableToo = `${focusable}, [tabindex]`;

/** Finds misuse of WAI-ARIA: roles, names and states that mislead those who hear the page. */
export const aria: Rule = ({ document }) => [
  ...select(document, "[role]").flatMap(roles),
  ...select(document, "[aria-hidden=true]").flatMap((one) => hidden(one, document)),
  ...select(
    document,
    "[aria-labelledby], [aria-describedby], [aria-errormessage], [aria-owns]",
  ).flatMap((one) => dangling(one, document)),
  ...select(
    document,
    "a[href], button, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem], [role=option]",
  ).flatMap((one) => nameless(one, document)),
  ...select(document, "iframe, frame").flatMap(frames),
  ...select(document, "[tabindex]").flatMap(order),
];

function roles(element: Element): Fault[] {
  const given = (attribute(element, "role") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  if (given.length > 0 && !given.some((role) => knownRoles.has(role))) {
    const message = `The role ${quoted(given.join(" "))} doesn't exist.`;
    return [
      fault(
        "role-unknown",
        element,
        "4.1.2",
        message,
        "Use a role of WAI-ARIA, or the fitting HTML element.",
      ),
    ];
  }
  if (!/^(presentation|none)$/.test(given[0] ?? "")) return [];
  const reachable =
    matches(element, focusable) || Number(attribute(element, "tabindex") ?? -1) >= 0;
  if (reachable) {
    const message = `${quoted(nameOf(element) || element.tagName)} can get the focus but is said to be mere presentation.`;
    return [
      fault("presentation-on-focusable", element, "4.1.2", message, "Take role=presentation away."),
    ];
  }
  const structural =
    /^(h[1-6]|fieldset|label|blockquote|th|caption|legend|dl|article)$/.test(element.tagName) ||
    (/^(ul|ol)$/.test(element.tagName) && select(element, "li:not([role])").length > 1);
  if (
    !structural ||
    !textOf(element) ||
    closest(element, "[role=tablist], [role=menu], [role=menubar], [role=tree], [role=listbox]")
  )
    return [];
  const message = `A role takes away what ${quoted(textOf(element))} is: ${element.tagName}.`;
  return [
    fault(
      "presentation-on-structure",
      element,
      "1.3.1",
      message,
      "Take role=presentation away, or use a div.",
    ),
  ];
}

function hidden(element: Element, document: Parameters<typeof textOf>[0]): Fault[] {
  // A style sheet of its own may hide the part from everyone, as with a closed dialogue; axe
  // looks at it in the browser.
  if (select(document, "link[rel~=stylesheet]").length > 0) return [];
  const inside = [element, ...select(element, focusableToo)].find(
    (one) =>
      !/^-/.test(attribute(one, "tabindex") ?? "0") &&
      attribute(one, "onfocus") === undefined &&
      isFocusable(one) &&
      !isUnseen(one),
  );
  if (!inside) return [];
  const message = `${quoted(textOf(inside) || inside.tagName)} can get the focus but is hidden from screen readers.`;
  return [
    fault(
      "hidden-but-focusable",
      inside,
      "4.1.2",
      message,
      "Take aria-hidden away, or let nothing inside get the focus.",
    ),
  ];
}

function isUnseen(element: Element): boolean {
  const unseen = unseenElements(rootOf(element));
  const climb = (node: Element["parentNode"]): boolean =>
    node !== null && "tagName" in node && (unseen.has(node) || climb(node.parentNode));
  return climb(element);
}

function isFocusable(element: Element): boolean {
  return attribute(element, "tabindex") !== undefined || matches(element, focusable);
}

function dangling(element: Element, document: Parameters<typeof textOf>[0]): Fault[] {
  return ["aria-labelledby", "aria-describedby", "aria-errormessage", "aria-owns"].flatMap(
    (name) => {
      const ids = (attribute(element, name) ?? "").split(/\s+/).filter(Boolean);
      const missing = ids.find((id) => !byId(document, id));
      if (!missing) return [];
      // A script may add the text later, except where it gives the name.
      if (name !== "aria-labelledby" && select(document, "script").length > 0) return [];
      if (name === "aria-errormessage" && attribute(element, "aria-invalid") !== "true") return [];
      const message = `${name} names the id ${quoted(missing)}, which isn't on the page.`;
      return [
        fault(
          "aria-points-nowhere",
          element,
          name === "aria-labelledby" ? "4.1.2" : "1.3.1",
          message,
          "Name the id of an element that is on the page.",
        ),
      ];
    },
  );
}

function nameless(element: Element, document: Parameters<typeof textOf>[0]): Fault[] {
  if (nameOf(element) || isHidden(element)) return [];
  // A script may give the name as the page opens; axe asks for it in the browser afterwards
  if (select(document, "script").some(mayName)) return [];
  const thing =
    element.tagName === "a" || attribute(element, "role") === "link" ? "link" : "button";
  const message = `A ${thing} has no words that could be read out.`;
  return [
    fault(
      "name-missing",
      element,
      thing === "link" ? "2.4.4" : "4.1.2",
      message,
      "Write in it what it does; give a picture in it an alt text.",
    ),
  ];
}

function mayName(script: Element): boolean {
  return (
    attribute(script, "src") !== undefined ||
    /aria-?label|textContent|innerText|innerHTML|append/i.test(nodeText(script))
  );
}

function frames(frame: Element): Fault[] {
  if (isHidden(frame) || attribute(frame, "tabindex") === "-1") return [];
  const name = nameOf(frame);
  const vague =
    /^(i?frame|untitled|content|title|page|embed(ded)?( content)?|rahmen|cadre|\S+\.(html?|php))\s*\d*$/i;
  if (name && !vague.test(name)) return [];
  const message = name
    ? `The title of a frame, ${quoted(name)}, says nothing.`
    : "A frame has no title.";
  return [
    fault(
      "frame-without-title",
      frame,
      "4.1.2",
      message,
      "Say in its title attribute what it shows.",
    ),
  ];
}

function order(element: Element): Fault[] {
  if (!(Number(attribute(element, "tabindex")) > 0)) return [];
  const message = `${quoted(nameOf(element) || element.tagName)} jumps the queue of the tab key.`;
  return [
    fault(
      "tabindex-positive",
      element,
      "2.4.3",
      message,
      "Take its tabindex away and put it where it belongs.",
    ),
  ];
}
