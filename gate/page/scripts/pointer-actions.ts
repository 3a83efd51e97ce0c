import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";
import { type Handler, scriptFacts } from "./script-facts.ts";

type Root = Parameters<typeof textOf>[0];

const stepWords =
  /\b(move|up|down|before|after|first|last|next|previous|prev|back|forward|earlier|later|increase|decrease|more|less|left|right|zoom|raise|lower|order|position|place|add|remove|assign|weiter|zurück|hoch|runter|nächste|vorige|suivant|précédent|monter|descendre|siguiente|anterior|subir|bajar)\b|[←→↑↓▲▼◀▶‹›«»+−–-]/i;

/** Finds actions that need a mouse, a drag, a swipe, a press or a shake, without another way. */
export const pointerActions: Rule = ({ document }) => {
  const { handlers, code } = scriptFacts(document);
  return [
    ...hover(handlers),
    ...presses(handlers, code),
    ...drags(document, handlers),
    ...swipes(document, handlers),
    ...motion(document, handlers),
  ];
};

const listens = (handlers: Handler[], element: Element, events: RegExp): boolean =>
  handlers.some(
    (one) =>
      events.test(one.event) &&
      (one.elements.includes(element) ||
        one.elements.some((outer) => select(outer, "*").includes(element))),
  );
const wordsOf = (element: Element): string =>
  quoted(nameOf(element) || textOf(element) || element.tagName);

function once(elements: Element[]): Element[] {
  return [...new Set(elements)];
}

function hover(handlers: Handler[]): Fault[] {
  const shown = handlers.filter(({ event }) =>
    /^(mouseover|mouseenter|pointerenter|pointerover)$/.test(event),
  );
  return once(shown.flatMap(({ elements }) => elements)).flatMap((element) => {
    if (listens(handlers, element, /^(focus|focusin|click|key\w+)$/) || isHidden(element))
      return [];
    const help = "Do the same when it gets the focus.";
    return [
      fault(
        "hover-only",
        element,
        "2.1.1",
        `${wordsOf(element)} does something under the mouse but nothing for the keyboard.`,
        help,
      ),
    ];
  });
}

const downs = /^(mousedown|pointerdown|touchstart)$/;

function presses(handlers: Handler[], code: string): Fault[] {
  const moving = handlers.some(({ event }) =>
    /^(mousemove|pointermove|touchmove|dragstart|touchend|mouseup|pointerup)$/.test(event),
  );
  if (moving || /setPointerCapture|ripple/i.test(code)) return [];
  const pressed = handlers.filter(
    (one) =>
      downs.test(one.event) &&
      /location|submit\(|\.open\(|\w+\(|=/.test(one.code) &&
      !/^\s*(\w+\.)?(preventDefault|stopPropagation)\(\);?\s*$/.test(one.code),
  );
  return once(pressed.flatMap(({ elements }) => elements)).flatMap((element) => {
    if (
      matches(element, "canvas, body, main") ||
      listens(handlers, element, /^(click|key(down|up|press))$/)
    )
      return [];
    const message = `${wordsOf(element)} acts as soon as it's pressed, so a slip can't be taken back.`;
    return [
      fault(
        "acts-on-press",
        element,
        "2.5.2",
        message,
        "Act at the click event, when the press has ended.",
      ),
    ];
  });
}

/** Whether the page has controls that could do by single clicks what a gesture does. */
function hasSteps(document: Root): boolean {
  return select(
    document,
    "button, [role=button], input[type=button], input[type=range], input[type=number], select, input[type=radio], input[type=file]",
  ).some((control) => /^(select|input)$/.test(control.tagName) || stepWords.test(nameOf(control)));
}

function drags(document: Root, handlers: Handler[]): Fault[] {
  const draggable = select(document, "[draggable=true]");
  const pulled = handlers
    .filter(
      ({ event }) =>
        downs.test(event) &&
        handlers.some((other) => /^(mousemove|pointermove|touchmove)$/.test(other.event)),
    )
    .flatMap(({ elements }) => elements);
  const first =
    draggable[0] ?? handlers.find(({ event }) => event === "dragstart")?.elements[0] ?? pulled[0];
  if (!first || matches(first, "canvas, body") || hasSteps(document)) return [];
  if (
    listens(handlers, first, /^key(down|up)$/) &&
    attribute(first, "tabindex") !== undefined &&
    draggable.length === 0
  )
    return [];
  const message = `${wordsOf(first)} can only be moved by dragging.`;
  return [
    fault("drag-only", first, "2.5.7", message, "Add buttons that do the same, such as “Move up”."),
  ];
}

function swipes(document: Root, handlers: Handler[]): Fault[] {
  const gesture = handlers.find(
    ({ event, code }) =>
      /^gesture(start|change|end)$|^swipe/.test(event) ||
      (/^(touchstart|touchmove|touchend|pointermove|pointerup)$/.test(event) &&
        /touches|clientX|pageX|screenX/.test(code)),
  );
  const element = gesture?.elements[0];
  if (!gesture || (element && matches(element, "canvas")) || hasSteps(document)) return [];
  if (select(document, "[draggable=true]").length > 0) return [];
  const place = element ?? gesture.source;
  return [
    fault(
      "gesture-only",
      place,
      "2.5.1",
      "Something works by a gesture of the fingers alone.",
      "Add buttons that do the same.",
    ),
  ];
}

function motion(document: Root, handlers: Handler[]): Fault[] {
  const shaken = handlers.find(({ event }) => /^device(motion|orientation)/.test(event));
  if (!shaken) return [];
  const controls = select(document, "button, input, select, [role=switch]").map(nameOf).join(" ");
  if (/motion|shak|tilt|turn off|disable|sensor|movement/i.test(controls)) return [];
  const message = "Moving the device does something, and nothing lets readers switch that off.";
  return [
    fault(
      "motion-only",
      shaken.source,
      "2.5.4",
      message,
      "Add a button that does the same, and a setting that switches the motion off.",
    ),
  ];
}
