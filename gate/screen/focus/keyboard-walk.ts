import type { Tab } from "../../chromium/page-session.ts";
import type { Probe } from "../rule.ts";
import { understanding } from "../understanding.ts";
import { readWalk, type Trouble } from "./read-walk.ts";
import { startWalk } from "./start-walk.ts";

const mostStops = 150;

const criteria: Record<Trouble["kind"], string> = {
  trapped: "no-keyboard-trap",
  circle: "no-keyboard-trap",
  blurred: "focus-visible",
  moved: "on-focus",
  leaves: "on-focus",
  opens: "on-focus",
  covered: "focus-not-obscured-minimum",
  order: "focus-order",
};

/**
 * Walks the whole page with Tab and back with Shift+Tab, as a reader does, and looks at each
 * stop: no trap (F10), nothing that drops or misuses the focus (F55), nothing that covers it
 * (F110), and an order that follows the page (F44).
 */
export const keyboardWalk: Probe<Trouble> = {
  name: "keyboard",
  criterion: understanding("keyboard"),
  help: "Use the page with the Tab key alone, and let the browser's own focus do its work.",
  use: async (tab) => {
    const count = await tab.evaluate(startWalk);
    if (count === 0) return [];
    const presses = Math.min(count + 6, mostStops);
    await press(tab, presses, 0);
    // Shift is 8 in the protocol's modifiers
    await press(tab, Math.min(presses, 60), 8);
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
    return {
      severity: kind === "moved" ? "warning" : "error",
      message: messages[kind],
      criterion: understanding(criteria[kind]),
    };
  },
};

async function press(tab: Tab, times: number, modifiers: number): Promise<void> {
  const session = await tab.createCDPSession();
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
  await session.detach();
}
