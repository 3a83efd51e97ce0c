import type { CDPSession } from "puppeteer-core";
import type { Rules } from "../../model/rule.ts";
import type { Probe } from "../rule.ts";
import { readWalk, type Trouble } from "./read-walk.ts";
import { startWalk } from "./start-walk.ts";

const mostStops = 150;

const focus = {
  severity: "error",
  asks: "everyone",
  help: "Use the page with the Tab key alone, and let the browser's own focus do its work.",
} as const;

const rules = {
  "keyboard-trap": {
    ...focus,
    criterion: "2.1.2",
    wrong: "The Tab key doesn't lead out of a part of the page.",
    why: "Who can't use a mouse is locked in, and never reaches the rest of the page.",
    technique: "F10",
  },
  "focus-lost": {
    ...focus,
    criterion: "2.4.7",
    wrong: "An element loses the focus at the moment it gets it.",
    why: "Who uses the keyboard can't use the element, and starts at the top again.",
    technique: "F55",
  },
  "focus-moved": {
    ...focus,
    criterion: "3.2.1",
    severity: "warning",
    asks: "strict",
    wrong: "When an element gets the focus, a script moves the focus elsewhere.",
    why: "A screen reader says something else than what the Tab key led to.",
  },
  "focus-changes-page": {
    ...focus,
    criterion: "3.2.1",
    wrong: "When an element gets the focus, the page is left or a new window opens.",
    why: "Who walks through the page with the Tab key is taken away before knowing what there is.",
  },
  "focus-covered": {
    ...focus,
    criterion: "2.4.11",
    wrong: "When an element has the focus, something covers it whole.",
    why: "Who uses the keyboard doesn't see where they are.",
    technique: "F110",
  },
  "focus-order": {
    ...focus,
    criterion: "2.4.3",
    wrong: "The Tab key comes to an element out of its turn.",
    why: "Who uses the keyboard or magnifies the screen expects the next thing, and is led across the page.",
    technique: "F44",
  },
} as const satisfies Rules;

type Id = keyof typeof rules;

const ruleOf: Record<Trouble["kind"], Id> = {
  trapped: "keyboard-trap",
  circle: "keyboard-trap",
  blurred: "focus-lost",
  moved: "focus-moved",
  leaves: "focus-changes-page",
  opens: "focus-changes-page",
  covered: "focus-covered",
  order: "focus-order",
};

/**
 * Walks the whole page with Tab and back with Shift+Tab, as a reader does, and looks at each
 * stop: no trap (F10), nothing that drops or misuses the focus (F55), nothing that covers it
 * (F110), and an order that follows the page (F44).
 */
export const keyboardWalk: Probe<Id, Trouble> = {
  rules,
  use: async (tab) => {
    const count = await tab.evaluate(startWalk);
    if (count === 0) return [];
    const presses = Math.min(count + 6, mostStops);
    const session = await tab.createCDPSession();
    await press(session, presses, 0);
    // Shift is 8 in the protocol's modifiers
    await press(session, Math.min(presses, 60), 8);
    await session.detach();
    return tab.evaluate(readWalk, count < mostStops);
  },
  decide: ({ text, kind, backwards, by, tall }) => {
    const way = backwards ? "Shift and Tab" : "Tab";
    const messages: Record<Trouble["kind"], string> = {
      trapped: `“${text}” keeps the focus: ${way} doesn't lead out of it.`,
      circle: `${way} goes round in a circle at “${text}” and never reaches the rest of the page.`,
      blurred: `“${text}” loses the focus at the moment it gets it.`,
      moved: `When “${text}” gets the focus, a script moves the focus elsewhere.`,
      leaves: `When “${text}” gets the focus, the page goes to another address.`,
      opens: `When “${text}” gets the focus, a new window opens.`,
      covered: `When “${text}” has the focus, ${by} covers it whole.`,
      order: `The Tab key comes to “${text}” out of its turn, because of a \`tabindex\` above 0.`,
    };
    // on the way back, slim sticky bars cover a link or two on most pages that have one
    if (kind === "covered" && backwards && !tall) return undefined;
    return { rule: ruleOf[kind], message: messages[kind] };
  },
};

async function press(session: CDPSession, times: number, modifiers: number): Promise<void> {
  const key = {
    type: "rawKeyDown",
    key: "Tab",
    code: "Tab",
    windowsVirtualKeyCode: 9,
    modifiers,
  } as const;
  await Promise.all(
    Array.from({ length: times }, () => session.send("Input.dispatchKeyEvent", key)),
  );
}
