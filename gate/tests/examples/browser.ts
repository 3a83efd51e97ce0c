import type { browserRules } from "../../screen/check-browser.ts";
import type { Examples } from "./example.ts";

const passage =
  "The harbour master counts the boats of the bay each evening, writes them down, and hangs the list on the door of the office for everyone.";

/** A style sheet and what it is for: what is planted and mended is often the sheet alone. */
const styled = (sheet: string, body: string) => `<style>\n  ${sheet}\n</style>\n${body}`;

const inBox = (sheet: string) => styled(sheet, "<p>Open from nine to five each day</p>");

const offer = (sheet: string) =>
  styled(
    `p { margin: 0 } .offer { width: 200px; line-height: 1.2; ${sheet} }`,
    `<div class="offer">Buy one get one<br>free today only<br>at the shop near<br>the old town hall</div>
<p>${passage}</p>`,
  );

const banner = (sheet: string) =>
  styled(
    `p { margin: 0; font-size: 1rem; line-height: 1.2rem } ${sheet}`,
    "<header>\n  <p>The sailing club<br>of the old harbour</p>\n  <p>Every boat is welcome</p>\n</header>",
  );

/** What shows that each rule of the check `browser` tells what it should. */
export const examples: Examples<typeof browserRules> = {
  "acts-on-press": { barrier: "2.5.2-acts-on-press" },
  "background-picture": { barrier: "1.1.1-picture-from-css" },
  blinking: { barrier: "2.2.2-blinking-notice" },
  "broad-picture": {
    faulty: '<svg width="900" height="90" role="img" aria-label="The bay"><circle r="9"/></svg>',
    mended:
      '<svg width="900" height="90" style="max-width: 100%" role="img" aria-label="The bay"><circle r="9"/></svg>',
  },
  capitals: {
    faulty: `<p>${passage.toUpperCase()}</p>`,
    mended: `<p>${passage}</p>`,
  },
  "click-without-role": {
    faulty: `<span tabindex="0" onclick="this.hidden = true" onkeydown="this.click()">Close</span>`,
    mended: `<button type="button" onclick="this.hidden = true">Close</button>`,
  },
  "close-lines": {
    faulty: styled("p { line-height: 1.1; max-width: 18em }", `<p>${passage}</p>`),
    mended: styled("p { line-height: 1.5; max-width: 18em }", `<p>${passage}</p>`),
  },
  "comfortable-target": {
    faulty: `<button type="button" style="width: 30px; height: 30px">Go</button>`,
    mended: `<button type="button" style="width: 44px; height: 44px">Go</button>`,
  },
  "css-text": { barrier: "1.3.1-text-from-css" },
  "dialog-focus": { barrier: "2.4.3-dialogue-opens-without-focus" },
  "drag-only": { barrier: "2.5.7-drag-only" },
  "drawing-contrast": {
    faulty: `<svg width="200" height="40"><text y="25" fill="#bbb">High tide</text></svg>`,
    mended: `<svg width="200" height="40"><text y="25" fill="#333">High tide</text></svg>`,
  },
  "expanded-state": { barrier: "4.1.2-state-never-changes" },
  "field-edge": { barrier: "1.4.11-field-without-visible-edge" },
  flashing: { barrier: "2.3.1-flashing-block" },
  "focus-changes-page": { barrier: "3.2.1-form-sent-on-focus" },
  "focus-covered": { barrier: "2.4.11-focus-behind-banner" },
  "focus-lost": { barrier: "2.1.1-focus-thrown-away" },
  "focus-moved": {
    faulty: `<p><a href="#tides" onfocus="this.onfocus = null; document.querySelector('button').focus()">Tides</a></p>
<p id="tides"><button type="button">Print</button> <a href="#top">Back to the top</a></p>`,
    mended: `<p><a href="#tides">Tides</a></p>
<p id="tides"><button type="button">Print</button> <a href="#top">Back to the top</a></p>`,
  },
  "focus-order": { barrier: "2.4.3-tab-order-by-numbers" },
  "focus-visible": { barrier: "2.4.7-outline-removed" },
  "gesture-only": { barrier: "2.5.1-swipe-only" },
  "header-overlap-enlarged": {
    faulty: banner("header { height: 2.4rem } p:first-child { height: 38px }"),
    mended: banner(""),
  },
  "header-overlap-zoomed": {
    faulty: banner("p:first-child { height: 38px }"),
    mended: banner(""),
  },
  "heading-by-look": { barrier: "1.3.1-heading-by-bold" },
  "hover-contrast": { barrier: "1.4.3-turns-pale-under-the-mouse" },
  "hover-only": {
    faulty: styled(
      ".price { display: none } .tour:hover .price { display: block }",
      '<p class="tour">Round the bay <span class="price">It costs ten pounds</span></p>',
    ),
    mended: '<p class="tour">Round the bay <span class="price">It costs ten pounds</span></p>',
  },
  "icon-contrast": { barrier: "1.4.11-icon-hardly-seen" },
  "input-changes-page": { barrier: "3.2.2-choice-moves-on" },
  "justified-text": { barrier: "1.4.8-justified-text" },
  "key-shortcuts": { barrier: "2.1.4-single-letter-shortcut" },
  "keyboard-trap": { barrier: "2.1.2-tab-is-swallowed" },
  "large-motion": { barrier: "2.3.3-ignores-wish-for-less-motion" },
  "leaves-by-itself": { barrier: "2.2.1-script-ends-session" },
  "link-by-colour": { barrier: "1.4.1-link-by-colour-only" },
  "list-by-look": { barrier: "1.3.1-list-by-breaks" },
  "long-italics": {
    faulty: `<p><em>${passage} ${passage} ${passage}</em></p>`,
    mended: `<p>${passage} ${passage} ${passage}</p>`,
  },
  "long-lines": {
    faulty: styled("p { width: 1200px }", `<p>${passage} ${passage} ${passage} ${passage}</p>`),
    mended: styled("p { max-width: 60ch }", `<p>${passage} ${passage} ${passage} ${passage}</p>`),
  },
  "mouse-only": { barrier: "2.1.1-div-with-click" },
  moving: { barrier: "2.2.2-moving-ornament" },
  "moving-unless-asked": {
    faulty: styled(
      `@keyframes drift { to { translate: 300px } }
  p { animation: drift 4s linear infinite }
  @media (prefers-reduced-motion) { p { animation: none } }`,
      "<p>News of the day</p>",
    ),
    mended: styled(
      `@keyframes drift { to { translate: 300px } }
  p { animation: drift 4s linear }
  @media (prefers-reduced-motion) { p { animation: none } }`,
      "<p>News of the day</p>",
    ),
  },
  "opens-by-itself": { barrier: "3.2.5-window-on-load" },
  "orientation-lock": { barrier: "1.3.4-locked-to-landscape" },
  "page-not-checked": { none: "Needs a browser that fails; see page-session.test.ts." },
  "page-out-of-time": { none: "Needs half a minute; see page-session.test.ts." },
  "page-too-large": { none: "Needs 30,001 elements; see judge.test.ts." },
  "passing-time": { barrier: "2.2.2-slides-change-by-themselves" },
  "placeholder-contrast": { barrier: "1.4.3-pale-placeholder" },
  "reading-order": { barrier: "1.3.2-order-turned-by-css" },
  "script-hover": { barrier: "2.1.1-opens-on-hover-only" },
  "shake-only": { barrier: "2.5.4-shake-to-undo" },
  "short-capitals": {
    faulty: "<p>ALL BOATS MUST LEAVE THE HARBOUR BEFORE EIGHT</p>",
    mended: "<p>All boats must leave the harbour before eight</p>",
  },
  "sideways-scrolling": { barrier: "1.4.10-needs-sideways-scrolling" },
  "silent-status": { barrier: "4.1.3-silent-status" },
  "slim-target": {
    faulty: styled(
      "button { height: 20px; width: 60px; padding: 0; border: 0; display: block }",
      '<button type="button">Ayr</button>\n<button type="button">Oban</button>',
    ),
    mended: styled(
      "button { height: 24px; width: 60px; padding: 0; border: 0; display: block }",
      '<button type="button">Ayr</button>\n<button type="button">Oban</button>',
    ),
  },
  "small-text": {
    faulty: `<p style="font-size: 9.5px">Terms and conditions apply.</p>`,
    mended: `<p style="font-size: 0.75rem">Terms and conditions apply.</p>`,
  },
  "table-by-look": { barrier: "1.3.1-table-drawn-with-spaces" },
  "target-size": { barrier: "2.5.8-tiny-targets" },
  "text-cut-always": {
    faulty: styled("p { width: 200px; height: 40px; overflow: hidden }", `<p>${passage}</p>`),
    mended: styled("p { width: 200px }", `<p>${passage}</p>`),
  },
  "text-cut-enlarged": { barrier: "1.4.4-text-cut-when-enlarged" },
  "text-cut-narrow": { barrier: "1.4.4-text-cut-when-enlarged" },
  "text-cut-spaced": { barrier: "1.4.12-spacing-cuts-text" },
  "text-cut-zoomed": {
    faulty: inBox("p { height: 24px; width: 300px; line-height: 24px; overflow: hidden }"),
    mended: inBox("p { min-height: 24px; width: 300px; line-height: 24px; overflow: hidden }"),
  },
  "text-direction": { barrier: "1.3.2-arabic-set-from-the-left" },
  "text-in-image": { barrier: "1.4.5-words-in-a-picture" },
  "text-lost-narrow": { barrier: "1.4.10-menu-gone-on-small-screens" },
  "text-overlap-enlarged": {
    faulty: offer("font-size: 1rem; height: 78px"),
    mended: offer("font-size: 1rem; min-height: 78px"),
  },
  "text-overlap-narrow": {
    faulty: styled(
      "p { margin: 0; line-height: 1.2 } .note { height: 20px }",
      `<p class="note">${passage.slice(0, 57)}.</p>\n<p>${passage}</p>`,
    ),
    mended: styled(
      "p { margin: 0; line-height: 1.2 }",
      `<p class="note">${passage.slice(0, 57)}.</p>\n<p>${passage}</p>`,
    ),
  },
  "text-overlap-spaced": { faulty: offer("height: 78px"), mended: offer("min-height: 78px") },
  "text-overlap-zoomed": { faulty: offer("height: 78px"), mended: offer("min-height: 78px") },
  "text-shortened-enlarged": {
    faulty: inBox(
      "p { font-size: 1rem; width: 300px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }",
    ),
    mended: inBox("p { font-size: 1rem; width: 300px }"),
  },
  "text-shortened-narrow": {
    faulty: styled(
      "p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }",
      `<p>${passage.slice(0, 80)}</p>`,
    ),
    mended: `<p>${passage.slice(0, 80)}</p>`,
  },
  "text-shortened-spaced": {
    faulty: inBox(
      "p { width: 15em; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }",
    ),
    mended: inBox("p { width: 15em }"),
  },
  "text-shortened-zoomed": {
    faulty: inBox(
      "p { width: 300px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }",
    ),
    mended: inBox("p { width: 300px }"),
  },
  "text-tied-to-window": { barrier: "1.4.4-text-sized-by-window" },
  "tight-lines": { barrier: "1.4.8-lines-set-tight" },
  "tiny-text": {
    faulty: `<p style="font-size: 8px">Terms and conditions apply.</p>`,
    mended: `<p style="font-size: 0.75rem">Terms and conditions apply.</p>`,
  },
  "unreachable-hint": { barrier: "1.4.13-hint-vanishes-on-approach" },
  "unsaid-toggle": { barrier: "4.1.2-fold-never-said" },
  "unselected-tabs": {
    faulty: `<div role="tablist">
  <button type="button" role="tab">Cutters</button>
  <button type="button" role="tab">Yawls</button>
</div>`,
    mended: `<div role="tablist">
  <button type="button" role="tab" aria-selected="true">Cutters</button>
  <button type="button" role="tab" aria-selected="false">Yawls</button>
</div>`,
  },
  "weak-field-edge": {
    faulty: `<label>Name <input style="border: 1px solid #bbb"></label>`,
    mended: `<label>Name <input style="border: 1px solid #666"></label>`,
  },
  "weak-focus-sign": {
    faulty: styled("a:focus { outline: 2px solid #999 }", '<p><a href="#tides">Tides</a></p>'),
    mended: styled("a:focus { outline: 2px solid #666 }", '<p><a href="#tides">Tides</a></p>'),
  },
};
