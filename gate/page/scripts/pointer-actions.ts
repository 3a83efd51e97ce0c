import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { type Handler, scriptFacts } from "./script-facts.ts";

type Root = Parameters<typeof textOf>[0];

const stepWords =
  /\b(move|up|down|before|after|first|last|next|previous|prev|back|forward|earlier|later|increase|decrease|more|less|left|right|zoom|raise|lower|order|position|place|add|remove|assign|weiter|zurück|hoch|runter|nächste|vorige|suivant|précédent|monter|descendre|siguiente|anterior|subir|bajar)\b|[←→↑↓▲▼◀▶‹›«»+−–-]/i;

const everyone = { severity: "error", asks: "everyone" } as const;

const rules = {
  "hover-only": {
    ...everyone,
    criterion: "2.1.1",
    wrong: "Something happens under the mouse but not for the keyboard.",
    why: "People who use the keyboard, a switch or their voice have no mouse to rest on it.",
    help: "Do the same when it gets the focus.",
    technique: "F54",
  },
  "acts-on-press": {
    ...everyone,
    criterion: "2.5.2",
    wrong: "Something acts as soon as it's pressed, so a slip can't be taken back.",
    why: "People whose hands shake touch the wrong thing often, and can no longer slide off it before letting go.",
    help: "Act at the click event, when the press has ended.",
    technique: "F101",
  },
  "drag-only": {
    ...everyone,
    criterion: "2.5.7",
    wrong: "Something can only be moved by dragging.",
    why: "Holding a button down while moving is out of reach for many whose hands are unsteady, or who point with their head or eyes.",
    help: "Add buttons that do the same, such as “Move up”.",
    technique: "F108",
  },
  "gesture-only": {
    ...everyone,
    criterion: "2.5.1",
    wrong: "Something works by a gesture of the fingers alone.",
    why: "Who points with one finger, a stick or a trackball can't swipe or pinch.",
    help: "Add buttons that do the same.",
    technique: "F105",
  },
  "motion-only": {
    ...everyone,
    criterion: "2.5.4",
    wrong: "Moving the device does something, and nothing lets readers switch that off.",
    why: "A device that is fixed to a wheelchair can't be shaken, and a hand with a tremor shakes it without meaning to.",
    help: "Add a button that does the same, and a setting that switches the motion off.",
    technique: "F106",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds actions that need a mouse, a drag, a swipe, a press or a shake, without another way. */
export const pointerActions = pageRule(rules, ({ document }) => {
  const { handlers, code } = scriptFacts(document);
  return [
    ...hover(handlers),
    ...presses(handlers, code),
    ...drags(document, handlers),
    ...swipes(document, handlers),
    ...motion(document, handlers),
  ];
});

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

function hover(handlers: Handler[]): Found {
  const shown = handlers.filter(({ event }) =>
    /^(mouseover|mouseenter|pointerenter|pointerover)$/.test(event),
  );
  return once(shown.flatMap(({ elements }) => elements)).flatMap((element) => {
    if (listens(handlers, element, /^(focus|focusin|click|key\w+)$/) || isHidden(element))
      return [];
    const message = `${wordsOf(element)} does something under the mouse but nothing for the keyboard.`;
    return [{ rule: "hover-only", element, message }];
  });
}

const downs = /^(mousedown|pointerdown|touchstart)$/;

function presses(handlers: Handler[], code: string): Found {
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
    return [{ rule: "acts-on-press", element, message }];
  });
}

/** Whether the page has controls that could do by single clicks what a gesture does. */
function hasSteps(document: Root): boolean {
  return select(
    document,
    "button, [role=button], input[type=button], input[type=range], input[type=number], select, input[type=radio], input[type=file]",
  ).some((control) => /^(select|input)$/.test(control.tagName) || stepWords.test(nameOf(control)));
}

function drags(document: Root, handlers: Handler[]): Found {
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
  return [{ rule: "drag-only", element: first, message }];
}

function swipes(document: Root, handlers: Handler[]): Found {
  const gesture = handlers.find(
    ({ event, code }) =>
      /^gesture(start|change|end)$|^swipe/.test(event) ||
      (/^(touchstart|touchmove|touchend|pointermove|pointerup)$/.test(event) &&
        /touches|clientX|pageX|screenX/.test(code)),
  );
  const element = gesture?.elements[0];
  if (!gesture || (element && matches(element, "canvas")) || hasSteps(document)) return [];
  if (select(document, "[draggable=true]").length > 0) return [];
  return [{ rule: "gesture-only", element: element ?? gesture.source }];
}

function motion(document: Root, handlers: Handler[]): Found {
  const shaken = handlers.find(({ event }) => /^device(motion|orientation)/.test(event));
  if (!shaken) return [];
  const controls = select(document, "button, input, select, [role=switch]").map(nameOf).join(" ");
  if (/motion|shak|tilt|turn off|disable|sensor|movement/i.test(controls)) return [];
  return [{ rule: "motion-only", element: shaken.source }];
}
