import type { CDPSession } from "puppeteer-core";
import type { Tab } from "../../chromium/page-session.ts";
import type { Probe, Seen } from "../rule.ts";
import { changedPixels } from "./changed-pixels.ts";
import { type Doubt, focusLooks } from "./focus-looks.ts";

type Focus = Seen & {
  text: string;
  scheme: "light" | "dark";
  onScreen: boolean;
  /** Pixels that changed at 3 to 1 or more, for each pixel of the element's outline. */
  share: number;
  contrast: number;
};

const mostPictures = 8;

const ring = {
  criterion: "2.4.7",
  why: "Who uses the keyboard doesn't see where they are, and what the Enter key would do.",
  help: "Give `:focus-visible` an outline of 2 pixels or more, in a colour that stands out at 3 to 1.",
} as const;

/**
 * Whether a reader sees which element has the focus (F78): in light, and in dark where the page
 * has a dark look. Where the style sheet leaves no doubt, no picture is taken.
 */
export const focusVisible: Probe<"focus-visible" | "weak-focus-sign", Focus> = {
  rules: {
    "focus-visible": {
      ...ring,
      severity: "error",
      asks: "everyone",
      wrong: "Nothing shows which element has the focus.",
      technique: "F78",
    },
    "weak-focus-sign": {
      ...ring,
      severity: "warning",
      asks: "strict",
      wrong: "What shows which element has the focus is weak.",
    },
  },
  use: async (tab) => {
    const [doubtful, hasDark] = (await tab.evaluate(`[(${focusLooks})(), (${hasDarkLook})()]`)) as [
      Doubt[],
      boolean,
    ];
    const seen = await photograph(tab, doubtful, "light");
    if (!hasDark) return seen;
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    seen.push(...(await photograph(tab, await tab.evaluate(focusLooks), "dark")));
    await tab.emulateMediaFeatures([]);
    return seen;
  },
  decide: ({ text, scheme, onScreen, share, contrast }) => {
    const when = scheme === "dark" ? " in dark mode" : "";
    if (!onScreen) {
      const message = `“${text}” gets the focus but can't be seen${when}.`;
      return { rule: "focus-visible", message };
    }
    if (share >= 0.25) return undefined;
    // a ring of a weak colour, as in widely used style sheets, can be seen by most
    if (contrast >= 1.3 && contrast < 3) {
      return {
        rule: "weak-focus-sign",
        message: `The sign that “${text}” has the focus is weak${when}: its contrast is ${contrast.toFixed(1)} to 1.`,
      };
    }
    return { rule: "focus-visible", message: `Nothing shows that “${text}” has the focus${when}.` };
  },
};

async function photograph(tab: Tab, doubtful: Doubt[], scheme: "light" | "dark"): Promise<Focus[]> {
  if (doubtful.length === 0) return [];
  const session = await tab.createCDPSession();
  const seen: Focus[] = [];
  for (const { index, selector, text } of doubtful.slice(0, mostPictures)) {
    const clip = await tab.evaluate(frame, index);
    if (!clip) {
      seen.push({ selector, text, scheme, onScreen: false, share: 0, contrast: 1 });
      continue;
    }
    const before = await shoot(session, clip);
    await tab.evaluate(
      (at) => globalThis.pageFocusables[at]?.focus({ preventScroll: true }),
      index,
    );
    const { strong, contrast } = changedPixels(before, await shoot(session, clip));
    seen.push({ selector, text, scheme, onScreen: true, share: strong / clip.outline, contrast });
  }
  await session.detach();
  return seen;
}

type Clip = { x: number; y: number; width: number; height: number; outline: number };

async function shoot(session: CDPSession, { x, y, width, height }: Clip): Promise<Buffer> {
  const { data } = await session.send("Page.captureScreenshot", {
    format: "png",
    optimizeForSpeed: true,
    clip: { x, y, width, height, scale: 1 },
  });
  return Buffer.from(data, "base64");
}

/** Runs in the page: brings an element before the camera, and takes the focus away from it. */
function frame(index: number): Clip | undefined {
  const el = globalThis.pageFocusables[index];
  if (!el) return undefined;
  // some elements, such as skip links, are seen only with the focus
  el.focus();
  el.scrollIntoView({ block: "center", inline: "nearest" });
  const label = (el as HTMLInputElement).labels?.[0];
  const next = el.nextElementSibling;
  const around: Element[] = [];
  for (let up = el.parentElement; up && around.length < 5; up = up.parentElement) around.push(up);
  const lookOf = (one: Element) => {
    const { outline, boxShadow, border, backgroundColor } = getComputedStyle(one);
    return `${outline} ${boxShadow} ${border} ${backgroundColor}`;
  };
  const focused = around.map(lookOf);
  const shownFor = [el, ...(label ? [label] : []), ...(el.matches("input") && next ? [next] : [])];
  const rects = shownFor.map((one) => one.getBoundingClientRect());
  el.blur();
  // a card may show the focus for the link inside it
  const cards = around
    .filter((one, at) => lookOf(one) !== focused[at])
    .map((one) => one.getBoundingClientRect());
  const seen = [...rects, ...cards].filter((rect) => rect.width > 1 && rect.height > 1);
  const left = Math.max(0, Math.min(...seen.map((r) => r.left)) - 10);
  const top = Math.max(0, Math.min(...seen.map((r) => r.top)) - 10);
  const right = Math.min(innerWidth, Math.max(...seen.map((r) => r.right)) + 10);
  const bottom = Math.min(innerHeight, Math.max(...seen.map((r) => r.bottom)) + 10);
  const [width, height] = [right - left, bottom - top];
  if (!(width > 12 && height > 12)) return undefined;
  const own = seen[0] ?? { width: 0, height: 0 };
  const outline = 2 * (Math.min(own.width, 600) + Math.min(own.height, 200));
  return { x: left + scrollX, y: top + scrollY, width, height, outline };
}

/** Runs in the page: whether its style sheets speak of dark mode. */
function hasDarkLook(): boolean {
  const speaks = (list: CSSRuleList): boolean =>
    [...list].some(
      (rule) =>
        (rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-color-scheme")) ||
        ("cssRules" in rule &&
          !(rule instanceof CSSStyleRule) &&
          speaks(rule.cssRules as CSSRuleList)),
    );
  const sheets = [...document.styleSheets].some((sheet) => {
    try {
      return speaks(sheet.cssRules);
    } catch {
      return false;
    }
  });
  return sheets || getComputedStyle(document.documentElement).colorScheme.includes("dark");
}
