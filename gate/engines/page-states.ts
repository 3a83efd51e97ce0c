import type { CDPSession } from "puppeteer-core";
import type { Tab } from "../chromium/page-session.ts";
import { viewportOf } from "../chromium/page-session.ts";

/** How a page is looked at: as it opens, and as readers with other settings see it. */
export const pageStates = ["default", "dark", "forced colours", "narrow", "print"] as const;

export type PageState = (typeof pageStates)[number];

/** The state in the words of a finding: `In dark mode, …`. */
export const stateWords: Record<PageState, string> = {
  default: "",
  dark: "In dark mode",
  "forced colours": "In forced colours",
  narrow: "In a window 320 pixels wide",
  print: "When printed",
};

/**
 * The states in which this page can differ from how it opens: the reader's colours, and paper,
 * change nothing where no style sheet or script heeds them.
 */
export async function statesOf(tab: Tab): Promise<PageState[]> {
  const heeded = await tab.evaluate(heededByPage);
  return pageStates.filter((state) => {
    if (state === "dark") return /color-scheme|light-dark\(|matchMedia/.test(heeded);
    if (state === "forced colours") return /forced-color|matchMedia/.test(heeded);
    return state !== "print" || /\bprint\b|matchMedia/.test(heeded);
  });
}

/** Runs in the page: everything that may tell one state from another. */
function heededByPage(): string {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => {
    const media = sheet.media.mediaText;
    try {
      return `${media} ${[...sheet.cssRules].map(({ cssText }) => cssText).join(" ")}`;
    } catch {
      // One that can't be read may heed anything
      return "color-scheme forced-color print";
    }
  });
  const words = [...document.querySelectorAll("script, meta[name], [style], [media]")].map((el) =>
    el.localName === "script"
      ? `${el.textContent} ${el.hasAttribute("src") ? "matchMedia" : ""}`
      : `${el.getAttribute("name")} ${el.getAttribute("style")} ${el.getAttribute("media")}`,
  );
  return [...sheets, ...words].join(" ");
}

/** Puts a loaded page into a state without loading it again. */
export async function enterState(tab: Tab, state: PageState): Promise<void> {
  const viewport = viewportOf(tab);
  const width = state === "narrow" ? 320 : viewport.width;
  if (tab.viewport()?.width !== width) await tab.setViewport({ ...viewport, width });
  const session = await sessionOf(tab);
  await session.send("Emulation.setEmulatedMedia", {
    media: state === "print" ? "print" : "screen",
    features: [
      { name: "prefers-color-scheme", value: state === "dark" ? "dark" : "light" },
      { name: "forced-colors", value: state === "forced colours" ? "active" : "none" },
    ],
  });
}

const sessions = new WeakMap<Tab, Promise<CDPSession>>();

/** The tab's one session: a session takes its emulation along when it is detached. */
function sessionOf(tab: Tab): Promise<CDPSession> {
  const session = sessions.get(tab) ?? tab.createCDPSession();
  sessions.set(tab, session);
  return session;
}
