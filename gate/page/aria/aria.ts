import { attribute } from "../../html/attribute.ts";
import { byId } from "../../html/by-id.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";

export const focusable =
  "a[href], area[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), summary, iframe, audio[controls], video[controls], [contenteditable=true], [contenteditable='']";

const everyone = { severity: "error", asks: "everyone" } as const;
const nowhere = {
  ...everyone,
  help: "Name the id of an element that is on the page.",
} as const;
const rules = {
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
  "frame-title-vague": {
    ...everyone,
    criterion: "4.1.2",
    wrong: "The title of a frame says nothing.",
    why: "Who hears the page can't tell whether to go into the frame or past it.",
    help: "Say in its title attribute what it shows.",
    technique: "H64",
  },
} as const;

type Root = Parameters<typeof textOf>[0];
type Found = PageFault<keyof typeof rules>[];

/**
 * Finds misuse of WAI-ARIA that axe passes over or tells less exactly: made-up roles, missing names,
 * hidden controls and a tabindex above 0 are axe's.
 */
export const aria = pageRule(rules, ({ document }) => [
  ...select(document, "[role]").flatMap(role),
  ...select(
    document,
    "[aria-labelledby], [aria-describedby], [aria-errormessage], [aria-owns]",
  ).flatMap((one) => dangling(one, document)),
  ...select(document, "iframe, frame").flatMap(frames),
]);

function role(element: Element): Found {
  const given = (attribute(element, "role") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
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

function frames(frame: Element): Found {
  if (isHidden(frame) || attribute(frame, "tabindex") === "-1") return [];
  const name = nameOf(frame);
  const vague =
    /^(i?frame|untitled|content|title|page|embed(ded)?( content)?|rahmen|cadre|\S+\.(html?|php))\s*\d*$/i;
  if (!vague.test(name)) return [];
  const message = `The title of a frame, ${quoted(name)}, says nothing.`;
  return [{ rule: "frame-title-vague", element: frame, message }];
}
