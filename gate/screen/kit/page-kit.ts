import type { Tab } from "../../chromium/page-session.ts";
import { createKit, type Kit } from "./kit.ts";
import { createColourKit } from "./kit-colours.ts";
import { createLineKit, type LineKit } from "./kit-lines.ts";
import { createStyleKit, type StyleKit } from "./kit-styles.ts";

declare global {
  var pageKit: Kit & LineKit & StyleKit;
}

/** Without transitions, smooth scrolling and a blinking caret each look is final at once. */
const still =
  "*, *::before, *::after { transition: none !important; scroll-behavior: auto !important;" +
  " caret-color: transparent !important }";

/**
 * Puts the measuring tools into a page, and stops what would blur a measurement.
 *
 * @returns how many elements the page has; above `most` it is left alone
 */
export async function installKit(tab: Tab, most: number): Promise<number> {
  return (await tab.evaluate(`(() => {
    const elements = document.getElementsByTagName("*").length;
    if (elements > ${most}) return elements;
    const kit = (${createKit})((${createColourKit})());
    globalThis.pageKit = { ...kit, ...(${createLineKit})(kit), ...(${createStyleKit})(kit) };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(still)});
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (const one of document.getAnimations()) {
      const end = Number(one.effect?.getComputedTiming().endTime);
      if (end <= 5000) one.finish();
    }
    globalThis.pageKit.remember();
    return elements;
  })()`)) as number;
}
