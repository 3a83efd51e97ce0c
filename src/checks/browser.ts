import { actsOnPress } from "./browser/acts-on-press.ts";
import { backgroundPicture } from "./browser/background-picture.ts";
import { capitals } from "./browser/capitals.ts";
import { comfortableTarget } from "./browser/comfortable-target.ts";
import { cssText } from "./browser/css-text.ts";
import { dialogFocus } from "./browser/dialog-focus.ts";
import { drawingContrast } from "./browser/drawing-contrast.ts";
import { expandedState } from "./browser/expanded-state.ts";
import { fieldEdge } from "./browser/field-edge.ts";
import { focusVisible } from "./browser/focus-visible.ts";
import { gestureOnly } from "./browser/gesture-only.ts";
import { headingByLook } from "./browser/heading-by-look.ts";
import { hoverContrast } from "./browser/hover-contrast.ts";
import { hoverOnly } from "./browser/hover-only.ts";
import { iconContrast } from "./browser/icon-contrast.ts";
import { inputChangesPage } from "./browser/input-changes-page.ts";
import { judge } from "./browser/judge.ts";
import { justifiedText } from "./browser/justified-text.ts";
import { keyShortcuts } from "./browser/key-shortcuts.ts";
import { keyboardWalk } from "./browser/keyboard-walk.ts";
import { largeMotion } from "./browser/large-motion.ts";
import { linkByColour } from "./browser/link-by-colour.ts";
import { listByLook } from "./browser/list-by-look.ts";
import { longItalics } from "./browser/long-italics.ts";
import { longLines } from "./browser/long-lines.ts";
import { mouseOnly } from "./browser/mouse-only.ts";
import { moving } from "./browser/moving.ts";
import { orientationLock } from "./browser/orientation-lock.ts";
import { passingTime } from "./browser/passing-time.ts";
import { placeholderContrast } from "./browser/placeholder-contrast.ts";
import { readingOrder } from "./browser/reading-order.ts";
import type { Probe, Rule } from "./browser/rule.ts";
import { scriptHover } from "./browser/script-hover.ts";
import { sidewaysScrolling } from "./browser/sideways-scrolling.ts";
import { silentStatus } from "./browser/silent-status.ts";
import { tableByLook } from "./browser/table-by-look.ts";
import { targetSize } from "./browser/target-size.ts";
import { textCut } from "./browser/text-cut.ts";
import { textCutAlways } from "./browser/text-cut-always.ts";
import { textDirection } from "./browser/text-direction.ts";
import { textInImage } from "./browser/text-in-image.ts";
import { textLostNarrow } from "./browser/text-lost-narrow.ts";
import { textOverlap } from "./browser/text-overlap.ts";
import { textTiedToWindow } from "./browser/text-tied-to-window.ts";
import { tightLines } from "./browser/tight-lines.ts";
import { tinyText } from "./browser/tiny-text.ts";
import { unreachableHint } from "./browser/unreachable-hint.ts";
import { unsaidToggle } from "./browser/unsaid-toggle.ts";
import { unselectedTabs } from "./browser/unselected-tabs.ts";
import { watchPage } from "./browser/watch.ts";
import type { Check } from "./check.ts";
import { type Tab, visitPages } from "./page-session.ts";
import type { Page } from "./site.ts";

const rules: Rule[] = [
  backgroundPicture,
  capitals,
  cssText,
  drawingContrast,
  fieldEdge,
  gestureOnly,
  headingByLook,
  hoverOnly,
  iconContrast,
  justifiedText,
  largeMotion,
  linkByColour,
  listByLook,
  longItalics,
  mouseOnly,
  moving,
  orientationLock,
  placeholderContrast,
  readingOrder,
  tableByLook,
  targetSize,
  textCutAlways,
  textDirection,
  textInImage,
  tightLines,
  tinyText,
  unreachableHint,
  unselectedTabs,
  textCut("spaced"),
  textOverlap("spaced"),
  textCut("zoomed"),
  textOverlap("zoomed"),
  textCut("enlarged"),
  textOverlap("enlarged"),
  sidewaysScrolling,
  textCut("narrow"),
  textOverlap("narrow"),
  textLostNarrow,
  textTiedToWindow,
];

/** What this project asks of itself beyond what every page must keep. */
const ownRules: Rule[] = [comfortableTarget, longLines];

/** Used before the page is shown in other states, in this order. */
const keyboard: Probe[] = [keyboardWalk, focusVisible, hoverContrast];

/** Used last, in this order: what they do to the page isn't undone. */
const probes: Probe[] = [
  scriptHover,
  passingTime,
  keyShortcuts,
  inputChangesPage,
  dialogFocus,
  expandedState,
  silentStatus,
  unsaidToggle,
  actsOnPress,
];

/** What only a rendered page shows: focus, order, reflow, movement, looks without markup. */
export const checkBrowser: Check = async (site, tools) => {
  const asked = { rules: tools.own ? [...rules, ...ownRules] : rules, keyboard, probes };
  const visit = async (tab: Tab, page: Page) => {
    const found = await judge(tab, page, asked);
    // What is a matter of taste or of AAA is told of our own pages alone
    return tools.own ? found : found.filter(({ severity }) => severity === "error");
  };
  return visitPages(site, tools, visit, {
    check: "browser",
    timeLimit: 30_000,
    prepare: (tab) => tab.evaluateOnNewDocument(watchPage),
  });
};
