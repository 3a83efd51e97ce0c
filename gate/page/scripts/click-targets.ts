import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { closest, matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { focusable } from "../aria/aria.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { type Handler, scriptFacts } from "./script-facts.ts";

const own = `${focusable}, button, input, select, textarea, option, label, dialog, form, html, body, main, canvas, details, [contenteditable]`;
const widgets =
  "[role=listbox], [role=menu], [role=menubar], [role=tree], [role=grid], [role=tablist], [role=radiogroup], [role=toolbar]";
const harmless = /^\s*(\w+\.)?(stopPropagation|preventDefault)\(\);?\s*$/;
const keys = /^key(down|up|press)$/;

const everyone = {
  severity: "error",
  asks: "everyone",
  help: "Use a button element, or a link where it leads to another page.",
} as const;

const rules = {
  "click-only": {
    ...everyone,
    criterion: "2.1.1",
    wrong: "Something reacts to the mouse but can't be reached with the keyboard.",
    why: "People who can't hold a mouse steady, or can't see its pointer, use the keyboard, and for them it isn't there.",
    technique: "F54",
  },
  "click-without-key": {
    ...everyone,
    criterion: "2.1.1",
    wrong: "A control can be reached with the keyboard, but no key works it.",
    why: "The focus stands on it, and the Enter key and the space bar do nothing.",
    technique: "F54",
  },
  "control-without-role": {
    ...everyone,
    criterion: "4.1.2",
    wrong: "Something acts like a control but isn't announced as one.",
    why: "A screen reader reads its words as plain text, so nobody who listens learns that it can be pressed.",
    technique: "F59",
  },
} as const;

type Id = keyof typeof rules;

/** Finds things to click that the keyboard can't reach or that tell nobody what they are. */
export const clickTargets = pageRule(rules, ({ document }) => {
  const { handlers } = scriptFacts(document);
  const clicks = new Map<Element, Handler>();
  for (const handler of handlers) {
    if (!/^(click|dblclick|mousedown|mouseup|pointerdown)$/.test(handler.event)) continue;
    if (harmless.test(handler.code) || isGesture(handler)) continue;
    for (const element of handler.elements) if (!clicks.has(element)) clicks.set(element, handler);
  }
  const hearsKeys = (element: Element): boolean =>
    handlers.some(
      ({ event, elements, everywhere }) =>
        keys.test(event) &&
        (everywhere || elements.some((one) => one === element || isAround(one, element))),
    );
  return [...clicks].flatMap(([element, handler]) => judge(element, handler, hearsKeys(element)));
});

/** Where the pointer is matters for drags and drawings, which other rules judge. */
function isGesture({ event, code }: Handler): boolean {
  return !/click/.test(event) && /touches|clientX|clientY|pageX|offsetX|drag/i.test(code);
}

function isAround(outer: Element, inner: Element): boolean {
  return select(outer, "*").includes(inner);
}

function judge(element: Element, handler: Handler, hearsKeys: boolean): PageFault<Id>[] {
  const fault = (rule: Id, message: string): PageFault<Id>[] => [{ rule, element, message }];
  const words = quoted(
    textOf(element) ||
      attribute(element, "aria-label") ||
      attribute(element, "alt") ||
      element.tagName,
  );
  if (matches(element, own)) return [];
  if (
    isBackdrop(element) ||
    isHidden(element) ||
    closest(element, "label, summary, button, a[href]")
  )
    return [];
  if (select(element, `${focusable}, label`).length > 0) return [];
  const tabindex = attribute(element, "tabindex");
  const role = attribute(element, "role");
  const reachable = tabindex !== undefined && Number(tabindex) >= 0;
  if (!reachable && closest(element, widgets) && role && (hearsKeys || tabindex !== undefined))
    return [];
  if (!reachable) {
    const message = `${words} reacts to the mouse but can't be reached with the keyboard.`;
    return fault("click-only", message);
  }
  if (!role) {
    const message = `${words} acts like a control but isn't announced as one.`;
    return fault("control-without-role", message);
  }
  if (hearsKeys || /^(textbox|application|gridcell|option|tab|menuitem|treeitem)$/.test(role))
    return [];
  if (/\bkey(down|up|press)\b/i.test(handler.code)) return [];
  return fault("click-without-key", `${words} reacts to the mouse but to no key.`);
}

/** Surfaces behind a dialog, and empty boxes that catch clicks, aren't controls. */
function isBackdrop(element: Element): boolean {
  const named = /overlay|backdrop|scrim|modal|mask|lightbox|drawer/i.test(
    `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`,
  );
  const group = /^(dialog|alertdialog|presentation|none)$/.test(attribute(element, "role") ?? "");
  return (
    named ||
    group ||
    /^(table|tbody|ul|ol|section|article|nav|header|footer|html|video|audio)$/.test(element.tagName)
  );
}
