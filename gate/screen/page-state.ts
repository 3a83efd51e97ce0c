import type { CDPSession } from "puppeteer-core";
import type { Tab } from "../chromium/page-session.ts";
import { viewportOf } from "../chromium/page-session.ts";
import type { State } from "./rule.ts";

/** Sets the window and the browser's letters for a state; `applyState` does the rest, in the page. */
export async function setWindow(tab: Tab, session: CDPSession, state: State): Promise<void> {
  const viewport = viewportOf(tab);
  const width = state === "narrow" ? 320 : viewport.width;
  if (tab.viewport()?.width !== width) {
    await tab.setViewport(state === "narrow" ? { width, height: 640 } : viewport);
  }
  const [usual, twice] = [{ standard: 16 }, { standard: 32 }];
  if (state === "enlarged") await session.send("Page.setFontSizes", { fontSizes: twice });
  // The state that comes after it
  if (state === "narrow") await session.send("Page.setFontSizes", { fontSizes: usual });
}

declare global {
  var pageUndo: (() => void) | undefined;
}

/** Runs in the page: shows it in another state, and undoes the one before. */
export function applyState(state: State): void {
  globalThis.pageUndo?.();
  globalThis.pageUndo = undefined;
  globalThis.pageKit.forget();
  if (state === "spaced") {
    // WCAG 2.2 SC 1.4.12; a constructed sheet isn't stopped by the page's content policy
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
        "p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    globalThis.pageUndo = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }
  if (state === "zoomed") {
    const all = [...document.querySelectorAll<HTMLElement>("*")]
      .filter((el) => el.style && !el.closest("svg, head"))
      .slice(0, 6000);
    const sizes = all.map((el) => {
      const { fontSize, lineHeight } = getComputedStyle(el);
      return {
        el,
        before: el.getAttribute("style"),
        fontSize: Number.parseFloat(fontSize),
        lineHeight: Number.parseFloat(lineHeight),
      };
    });
    for (const { el, fontSize, lineHeight } of sizes) {
      el.style.setProperty("font-size", `${2 * fontSize}px`, "important");
      if (lineHeight) el.style.setProperty("line-height", `${2 * lineHeight}px`, "important");
    }
    globalThis.pageUndo = () => {
      for (const { el, before } of sizes) {
        if (before === null) el.removeAttribute("style");
        else el.setAttribute("style", before);
      }
    };
  }
}
