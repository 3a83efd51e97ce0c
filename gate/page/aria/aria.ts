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
import { type PageFault, pageRule } from "../rule.ts";
import { roles as knownRoles } from "./aria-roles.ts";

export const focusable =
  "a[href], area[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, iframe, audio[controls], video[controls], [contenteditable=true], [contenteditable='']";
const focusableToo = `${focusable}, [tabindex]`;

const everyone = { severity: "error", asks: "everyone" } as const;
const nowhere = {
  ...everyone,
  help: "Name the id of an element that is on the page.",
} as const;
const nameless = {
  ...everyone,
  help: "Write in it what it does; give a picture in it an alt text.",
} as const;

const rules = {
  "role-unknown": {
    ...everyone,
    criterion: "4.1.2",
    wrong: "An element has a role that doesn't exist.",
    why: "Screen readers pass over a role that they don't know, so the element is announced as something else or not at all.",
    help: "Use a role of WAI-ARIA, or the fitting HTML element.",
    technique: "ARIA4",
  },
  "presentation-on-focusable": {
    ...everyone,
    criterion: "4.1.2",
    wrong: "Something that can get the focus is said to be mere presentation.",
    why: "The keyboard stops at a control of which screen readers are told that it is none.",
    help: "Take role=presentation away.",
  },
  "presentation-on-structure": {
    ...everyone,
    criterion: "1.3.1",
    wrong: "A role takes away that something is a heading, a list or the like.",
    why: "Screen readers then read plain text, and nobody can jump to the heading or hear how long the list is.",
    help: "Take role=presentation away, or use a div.",
    technique: "F92",
  },
  "hidden-but-focusable": {
    ...everyone,
    criterion: "4.1.2",
    wrong: "Something can get the focus but is hidden from screen readers.",
    why: "The focus lands on it, and the screen reader says nothing, or not what it is.",
    help: "Take aria-hidden away, or let nothing inside get the focus.",
  },
  "aria-points-nowhere": {
    ...nowhere,
    criterion: "4.1.2",
    wrong: "An element takes its name from an id that isn't on the page.",
    why: "A screen reader finds no name there, and says none.",
    technique: "F68",
  },
  "aria-relation-points-nowhere": {
    ...nowhere,
    criterion: "1.3.1",
    wrong: "An ARIA attribute names an id that isn't on the page.",
    why: "The hint, error or part that belongs to the element is never said with it.",
  },
  "name-missing": {
    ...nameless,
    criterion: "4.1.2",
    wrong: "A button has no words that could be read out.",
    why: "A screen reader says only “button”, and who steers by voice has no word to call it by.",
    technique: "F68",
  },
  "link-name-missing": {
    ...nameless,
    criterion: "2.4.4",
    wrong: "A link has no words that could be read out.",
    why: "A screen reader says only “link”, or spells out its address.",
    technique: "F89",
  },
  "frame-without-title": {
    ...everyone,
    criterion: "4.1.2",
    wrong: "A frame has no title that says what it shows.",
    why: "Who hears the page can't tell whether to go into the frame or past it.",
    help: "Say in its title attribute what it shows.",
    technique: "H64",
  },
  "tabindex-positive": {
    ...everyone,
    criterion: "2.4.3",
    wrong: "Something jumps the queue of the tab key.",
    why: "The focus leaps about the page against the order of the text, and people who follow it lose their place.",
    help: "Take its tabindex away and put it where it belongs.",
    technique: "F44",
  },
} as const;

type Root = Parameters<typeof textOf>[0];
type Found = PageFault<keyof typeof rules>[];

/** Finds misuse of WAI-ARIA: roles, names and states that mislead those who hear the page. */
export const aria = pageRule(rules, ({ document }) => [
  ...select(document, "[role]").flatMap(role),
  ...select(document, "[aria-hidden=true]").flatMap((one) => hidden(one, document)),
  ...select(
    document,
    "[aria-labelledby], [aria-describedby], [aria-errormessage], [aria-owns]",
  ).flatMap((one) => dangling(one, document)),
  ...select(
    document,
    "a[href], button, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem], [role=option]",
  ).flatMap((one) => unnamed(one, document)),
  ...select(document, "iframe, frame").flatMap(frames),
  ...select(document, "[tabindex]").flatMap(order),
]);

function role(element: Element): Found {
  const given = (attribute(element, "role") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  if (given.length > 0 && !given.some((role) => knownRoles.has(role))) {
    const message = `The role ${quoted(given.join(" "))} doesn't exist.`;
    return [{ rule: "role-unknown", element, message }];
  }
  if (!/^(presentation|none)$/.test(given[0] ?? "")) return [];
  const reachable =
    matches(element, focusable) || Number(attribute(element, "tabindex") ?? -1) >= 0;
  if (reachable) {
    const message = `${quoted(nameOf(element) || element.tagName)} can get the focus but is said to be mere presentation.`;
    return [{ rule: "presentation-on-focusable", element, message }];
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
  return [{ rule: "presentation-on-structure", element, message }];
}

function hidden(element: Element, document: Root): Found {
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
  return [{ rule: "hidden-but-focusable", element: inside, message }];
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

function dangling(element: Element, document: Root): Found {
  return ["aria-labelledby", "aria-describedby", "aria-errormessage", "aria-owns"].flatMap(
    (name): Found => {
      const ids = (attribute(element, name) ?? "").split(/\s+/).filter(Boolean);
      const missing = ids.find((id) => !byId(document, id));
      if (!missing) return [];
      // A script may add the text later, except where it gives the name.
      if (name !== "aria-labelledby" && select(document, "script").length > 0) return [];
      if (name === "aria-errormessage" && attribute(element, "aria-invalid") !== "true") return [];
      const message = `${name} names the id ${quoted(missing)}, which isn't on the page.`;
      const names = name === "aria-labelledby";
      const rule = names ? "aria-points-nowhere" : "aria-relation-points-nowhere";
      return [{ rule, element, message }];
    },
  );
}

function unnamed(element: Element, document: Root): Found {
  if (nameOf(element) || isHidden(element)) return [];
  // A script may give the name as the page opens; axe asks for it in the browser afterwards
  if (select(document, "script").some(mayName)) return [];
  return [
    { rule: matches(element, "a, [role=link]") ? "link-name-missing" : "name-missing", element },
  ];
}

function mayName(script: Element): boolean {
  return (
    attribute(script, "src") !== undefined ||
    /aria-?label|textContent|innerText|innerHTML|append/i.test(nodeText(script))
  );
}

function frames(frame: Element): Found {
  if (isHidden(frame) || attribute(frame, "tabindex") === "-1") return [];
  const name = nameOf(frame);
  const vague =
    /^(i?frame|untitled|content|title|page|embed(ded)?( content)?|rahmen|cadre|\S+\.(html?|php))\s*\d*$/i;
  if (name && !vague.test(name)) return [];
  const message = name
    ? `The title of a frame, ${quoted(name)}, says nothing.`
    : "A frame has no title.";
  return [{ rule: "frame-without-title", element: frame, message }];
}

function order(element: Element): Found {
  if (!(Number(attribute(element, "tabindex")) > 0)) return [];
  const message = `${quoted(nameOf(element) || element.tagName)} jumps the queue of the tab key.`;
  return [{ rule: "tabindex-positive", element, message }];
}
