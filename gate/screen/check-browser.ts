import { type Tab, visitPages } from "../chromium/page-session.ts";
import type { Check } from "../run/check.ts";
import type { Page } from "../run/site.ts";
import { drawingContrast } from "./colour/drawing-contrast.ts";
import { fieldEdge } from "./colour/field-edge.ts";
import { hoverContrast } from "./colour/hover-contrast.ts";
import { iconContrast } from "./colour/icon-contrast.ts";
import { linkByColour } from "./colour/link-by-colour.ts";
import { placeholderContrast } from "./colour/placeholder-contrast.ts";
import { actsOnPress } from "./controls/acts-on-press.ts";
import { comfortableTarget } from "./controls/comfortable-target.ts";
import { expandedState } from "./controls/expanded-state.ts";
import { gestureOnly } from "./controls/gesture-only.ts";
import { hoverOnly } from "./controls/hover-only.ts";
import { inputChangesPage } from "./controls/input-changes-page.ts";
import { scriptHover } from "./controls/script-hover.ts";
import { silentStatus } from "./controls/silent-status.ts";
import { targetSize } from "./controls/target-size.ts";
import { unreachableHint } from "./controls/unreachable-hint.ts";
import { unsaidToggle } from "./controls/unsaid-toggle.ts";
import { unselectedTabs } from "./controls/unselected-tabs.ts";
import { dialogFocus } from "./focus/dialog-focus.ts";
import { focusVisible } from "./focus/focus-visible.ts";
import { keyShortcuts } from "./focus/key-shortcuts.ts";
import { keyboardWalk } from "./focus/keyboard-walk.ts";
import { mouseOnly } from "./focus/mouse-only.ts";
import { judge } from "./judge.ts";
import { watchPage } from "./kit/watch.ts";
import { backgroundPicture } from "./looks/background-picture.ts";
import { capitals } from "./looks/capitals.ts";
import { cssText } from "./looks/css-text.ts";
import { headingByLook } from "./looks/heading-by-look.ts";
import { justifiedText } from "./looks/justified-text.ts";
import { listByLook } from "./looks/list-by-look.ts";
import { longItalics } from "./looks/long-italics.ts";
import { readingOrder } from "./looks/reading-order.ts";
import { tableByLook } from "./looks/table-by-look.ts";
import { textDirection } from "./looks/text-direction.ts";
import { textInImage } from "./looks/text-in-image.ts";
import { largeMotion } from "./motion/large-motion.ts";
import { moving } from "./motion/moving.ts";
import { passingTime } from "./motion/passing-time.ts";
import { longLines } from "./reflow/long-lines.ts";
import { orientationLock } from "./reflow/orientation-lock.ts";
import { sidewaysScrolling } from "./reflow/sideways-scrolling.ts";
import { textCut } from "./reflow/text-cut.ts";
import { textCutAlways } from "./reflow/text-cut-always.ts";
import { textLostNarrow } from "./reflow/text-lost-narrow.ts";
import { textOverlap } from "./reflow/text-overlap.ts";
import { textTiedToWindow } from "./reflow/text-tied-to-window.ts";
import { tightLines } from "./reflow/tight-lines.ts";
import { tinyText } from "./reflow/tiny-text.ts";
import type { Probe, Rule } from "./rule.ts";

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

/** What is asked beyond what every page must keep. */
const strictRules: Rule[] = [comfortableTarget, longLines];

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
  const asked = { rules: tools.strict ? [...rules, ...strictRules] : rules, keyboard, probes };
  const visit = async (tab: Tab, page: Page) => {
    const found = await judge(tab, page, asked);
    // What is a matter of taste or of AAA is told only where it is asked for
    return tools.strict ? found : found.filter(({ severity }) => severity === "error");
  };
  return visitPages(site, tools, visit, {
    check: "browser",
    timeLimit: 30_000,
    prepare: (tab) => tab.evaluateOnNewDocument(watchPage),
  });
};
