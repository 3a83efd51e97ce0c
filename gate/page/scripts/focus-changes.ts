import { attribute } from "../../html/attribute.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, matches } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { type Handler, scriptFacts } from "./script-facts.ts";

const leaves =
  /\b(window\.|document\.|top\.|parent\.|self\.)?location\s*(\.(href|assign|replace|search|hash)\s*(=|\()|=(?!=)|\.reload\()|\.(submit|requestSubmit)\(|window\.open\(|(?<![.\w])open\(\s*['"`]|navigation\.navigate\(/;
const warned =
  /\b(immediately|automatically|straight away|at once|as soon as|new page|takes you|page (will )?(change|reload)|leads? to|opens?)\b|sofort|automatisch|immédiatement|automatiquement|inmediatamente|automáticamente/i;

const everyone = { severity: "error", asks: "everyone" } as const;
const onFocus = {
  ...everyone,
  criterion: "3.2.1",
  help: "Do it only when the reader presses a button.",
  technique: "G107",
} as const;
const trap = {
  ...everyone,
  criterion: "2.1.2",
  why: "Who uses the keyboard alone is stuck there, and can't go on, back or away.",
  technique: "G21",
} as const;

const rules = {
  "focus-thrown-away": {
    ...everyone,
    criterion: "2.1.1",
    wrong: "Something throws the focus away as soon as it gets it.",
    why: "The keyboard can never use it, and whoever uses the keyboard loses their place.",
    help: "Take the call of blur() away.",
    technique: "F55",
  },
  "focus-moves-reader": {
    ...onFocus,
    wrong: "Something opens, sends or loads as soon as a part of the page gets the focus.",
    why: "The focus passes over every control on the way, so people who tab through the page are thrown off it without having asked.",
  },
  "leaving-moves-reader": {
    ...onFocus,
    wrong: "Something opens, sends or loads as soon as the reader leaves a field.",
    why: "Moving on to the next field is no decision, and whoever can't see the change doesn't know where they are.",
  },
  "focus-called-back": {
    ...trap,
    wrong: "A field calls the focus back, so the keyboard can't leave it.",
    help: "Show a message beside the field instead.",
  },
  "tab-swallowed": {
    ...trap,
    wrong: "A script swallows the tab key, so the keyboard can't leave.",
    help: "Let the tab key do its work.",
  },
  "paste-forbidden": {
    ...everyone,
    criterion: "3.3.8",
    wrong: "Nothing can be pasted into a field.",
    why: "People who can't remember or type a long password copy it from where they keep it, and are locked out.",
    help: "Allow pasting, so that a password manager can help.",
    technique: "F109",
  },
  "choice-moves-reader": {
    ...everyone,
    criterion: "3.2.2",
    wrong: "Choosing something sends the form or loads another page.",
    why: "With the keyboard each option is passed on the way to the next, so the first one sends people away.",
    help: "Add a button, and act when it's pressed.",
    technique: "G80",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds fields and links that move the reader, or the focus, without being asked. */
export const focusChanges = pageRule(rules, ({ document }) =>
  scriptFacts(document).handlers.flatMap((handler) => {
    const faults = handler.everywhere
      ? whole(handler)
      : handler.elements.flatMap((element) => one(element, handler));
    return faults.slice(0, 3);
  }),
);

function one(element: Element, { event, code }: Handler): Found {
  const words = quoted(nameOf(element) || textOf(element) || element.tagName);
  if (/^focus(in)?$/.test(event)) {
    if (/(\bthis|\btarget|\bel(ement)?|\w+)\.blur\(|(?<![.\w])blur\(\)/.test(code)) {
      const message = `${words} throws the focus away as soon as it gets it.`;
      return [{ rule: "focus-thrown-away", element, message }];
    }
    if (leaves.test(code) || /\balert\(|\.showModal\(|\bconfirm\(|\bprompt\(/.test(code)) {
      const message = `${words} opens, sends or loads something as soon as it gets the focus.`;
      return [{ rule: "focus-moves-reader", element, message }];
    }
    return [];
  }
  if (/^(blur|focusout)$/.test(event)) {
    if (/\b(this|target|currentTarget)\.focus\(/.test(code) || callsOwnFocus(element, code)) {
      const message = `${words} calls the focus back, so the keyboard can't leave it.`;
      return [{ rule: "focus-called-back", element, message }];
    }
    if (!leaves.test(code)) return [];
    const message = `Leaving ${words} opens, sends or loads something.`;
    return [{ rule: "leaving-moves-reader", element, message }];
  }
  if (event === "keydown" || event === "keypress") return traps(element, words, code);
  if (event === "paste" && matches(element, "input, textarea")) {
    if (!/return\s+false|preventDefault\(/.test(code) || /clipboardData/.test(code)) return [];
    const message = `Nothing can be pasted into ${words}.`;
    return [{ rule: "paste-forbidden", element, message }];
  }
  return changes(element, words, event, code);
}

function callsOwnFocus(element: Element, code: string): boolean {
  const id = attribute(element, "id");
  if (!id) return false;
  const name = id.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(
    `(['"\`]#?${RegExp.escape(id)}['"\`]\\)|\\b${RegExp.escape(name)})\\.focus\\(`,
  ).test(code);
}

function traps(element: Element, words: string, code: string): Found {
  const swallows =
    /['"]Tab['"]|(keyCode|which)\s*={2,3}\s*9\b/.test(code) &&
    /preventDefault\(|return\s+false/.test(code);
  if (
    !swallows ||
    /\.focus\(|Escape|\bEsc\b|=== ?27/.test(code) ||
    closest(element, "dialog, [role=dialog]")
  )
    return [];
  const message = `${words} swallows the tab key, so the keyboard can't leave it.`;
  return [{ rule: "tab-swallowed", element, message }];
}

function changes(element: Element, words: string, event: string, code: string): Found {
  const choice = matches(element, "input[type=radio], input[type=checkbox]");
  const form = matches(element, "form, fieldset");
  const applies =
    (/^(change|input)$/.test(event) && (matches(element, "select, input, textarea") || form)) ||
    (event === "click" && choice) ||
    (/^key(up|press)$/.test(event) && matches(element, "input, select"));
  if (!applies || !leaves.test(code)) return [];
  const around = closest(element, "form, fieldset, p, div");
  if (around && warned.test(textOf(around).slice(0, 600))) return [];
  const message = `Choosing in ${words} sends the form or loads another page.`;
  return [{ rule: "choice-moves-reader", element, message }];
}

function whole({ event, code, source }: Handler): Found {
  if (event === "keydown" && !/^\s*$/.test(code)) return traps(source, "The page", code);
  return [];
}
