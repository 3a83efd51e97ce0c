import { attribute } from "../../html/attribute.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, matches } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";
import { type Handler, scriptFacts } from "./script-facts.ts";

const leaves =
  /\b(window\.|document\.|top\.|parent\.|self\.)?location\s*(\.(href|assign|replace|search|hash)\s*(=|\()|=(?!=)|\.reload\()|\.(submit|requestSubmit)\(|window\.open\(|(?<![.\w])open\(\s*['"`]|navigation\.navigate\(/;
const warned =
  /\b(immediately|automatically|straight away|at once|as soon as|new page|takes you|page (will )?(change|reload)|leads? to|opens?)\b|sofort|automatisch|immédiatement|automatiquement|inmediatamente|automáticamente/i;

/** Finds fields and links that move the reader, or the focus, without being asked. */
export const focusChanges: Rule = ({ document }) =>
  scriptFacts(document).handlers.flatMap((handler) => {
    const faults = handler.everywhere
      ? whole(handler)
      : handler.elements.flatMap((element) => one(element, handler));
    return faults.slice(0, 3);
  });

const ask = "Do it only when the reader presses a button.";

function one(element: Element, { event, code }: Handler): Fault[] {
  const words = quoted(nameOf(element) || textOf(element) || element.tagName);
  if (/^focus(in)?$/.test(event)) {
    if (/(\bthis|\btarget|\bel(ement)?|\w+)\.blur\(|(?<![.\w])blur\(\)/.test(code)) {
      return [
        fault(
          "focus-thrown-away",
          element,
          "2.1.1",
          `${words} throws the focus away as soon as it gets it.`,
          "Take the call of blur() away.",
        ),
      ];
    }
    if (leaves.test(code) || /\balert\(|\.showModal\(|\bconfirm\(|\bprompt\(/.test(code)) {
      return [
        fault(
          "focus-moves-reader",
          element,
          "3.2.1",
          `${words} opens, sends or loads something as soon as it gets the focus.`,
          ask,
        ),
      ];
    }
    return [];
  }
  if (/^(blur|focusout)$/.test(event)) {
    if (/\b(this|target|currentTarget)\.focus\(/.test(code) || callsOwnFocus(element, code)) {
      return [
        fault(
          "focus-called-back",
          element,
          "2.1.2",
          `${words} calls the focus back, so the keyboard can't leave it.`,
          "Show a message beside the field instead.",
        ),
      ];
    }
    return leaves.test(code)
      ? [
          fault(
            "leaving-moves-reader",
            element,
            "3.2.1",
            `Leaving ${words} opens, sends or loads something.`,
            ask,
          ),
        ]
      : [];
  }
  if (event === "keydown" || event === "keypress") return traps(element, words, code);
  if (event === "paste" && matches(element, "input, textarea")) {
    if (!/return\s+false|preventDefault\(/.test(code) || /clipboardData/.test(code)) return [];
    return [
      fault(
        "paste-forbidden",
        element,
        "3.3.8",
        `Nothing can be pasted into ${words}.`,
        "Allow pasting, so that a password manager can help.",
      ),
    ];
  }
  return changes(element, words, event, code);
}

function callsOwnFocus(element: Element, code: string): boolean {
  const id = attribute(element, "id");
  if (!id) return false;
  const name = id.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`(['"\`]#?${literal(id)}['"\`]\\)|\\b${literal(name)})\\.focus\\(`).test(code);
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function traps(element: Element, words: string, code: string): Fault[] {
  const swallows =
    /['"]Tab['"]|(keyCode|which)\s*={2,3}\s*9\b/.test(code) &&
    /preventDefault\(|return\s+false/.test(code);
  if (
    !swallows ||
    /\.focus\(|Escape|\bEsc\b|=== ?27/.test(code) ||
    closest(element, "dialog, [role=dialog]")
  )
    return [];
  return [
    fault(
      "tab-swallowed",
      element,
      "2.1.2",
      `${words} swallows the tab key, so the keyboard can't leave it.`,
      "Let the tab key do its work.",
    ),
  ];
}

function changes(element: Element, words: string, event: string, code: string): Fault[] {
  const choice = matches(element, "input[type=radio], input[type=checkbox]");
  const form = matches(element, "form, fieldset");
  const applies =
    (/^(change|input)$/.test(event) && (matches(element, "select, input, textarea") || form)) ||
    (event === "click" && choice) ||
    (/^key(up|press)$/.test(event) && matches(element, "input, select"));
  if (!applies || !leaves.test(code)) return [];
  const around = closest(element, "form, fieldset, p, div");
  if (around && warned.test(textOf(around).slice(0, 600))) return [];
  return [
    fault(
      "choice-moves-reader",
      element,
      "3.2.2",
      `Choosing in ${words} sends the form or loads another page.`,
      "Add a button, and act when it's pressed.",
    ),
  ];
}

function whole({ event, code, source }: Handler): Fault[] {
  if (
    /^(load|domcontentloaded|pageshow|beforeunload|unload|scroll|mouseleave|blur)$/.test(event) &&
    /window\.open\(|(?<![.\w])open\(\s*['"`]https?/.test(code)
  ) {
    return [
      fault(
        "window-opens-itself",
        source,
        "3.2.5",
        "The page opens a window by itself.",
        "Offer a link instead.",
      ),
    ];
  }
  if (event === "keydown" && !/^\s*$/.test(code)) return traps(source, "The page", code);
  return [];
}
