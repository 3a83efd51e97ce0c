import type { Tab } from "../chromium/page-session.ts";
import { viewportOf } from "../chromium/page-session.ts";
import type { State } from "./rule.ts";

/** Shows the page in another state, without loading it again; `normal` undoes the others. */
export async function showState(tab: Tab, state: State): Promise<void> {
  if (state === "narrow") await tab.setViewport({ width: 320, height: 640 });
  if (state === "normal") await tab.setViewport(viewportOf(tab));
  const session = await tab.createCDPSession();
  await session.send("Page.setFontSizes", {
    fontSizes: { standard: state === "enlarged" ? 32 : 16 },
  });
  await session.detach();
  await tab.evaluate(applyState, state);
}

declare global {
  var pageUndo: (() => void) | undefined;
}

function applyState(state: State): void {
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
