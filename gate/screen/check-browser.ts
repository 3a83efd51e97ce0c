import { visitPages, visitRules } from "../chromium/page-session.ts";
import type { Check } from "../model/check.ts";
import type { Rules } from "../model/rule.ts";
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
import { judge, sizeRules } from "./judge.ts";
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

const rules = [
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
  comfortableTarget,
  longLines,
];

/** Used before the page is shown in other states, in this order. */
const keyboard = [keyboardWalk, focusVisible, hoverContrast];

/** Used last, in this order: what they do to the page isn't undone. */
const probes = [
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

const judging = [...rules, ...keyboard, ...probes];

type Id = KeysOf<(typeof judging)[number]["rules"]>;
type KeysOf<Of> = Of extends Rules<infer Some> ? Some : never;

/** The rules of a page's looks and workings, in a real browser. */
export const browserRules = Object.assign(
  {},
  sizeRules,
  visitRules,
  ...judging.map((one) => one.rules),
) as Rules<Id | keyof typeof sizeRules | keyof typeof visitRules>;

const asked = { rules, keyboard, probes };

/** What only a rendered page shows: focus, order, reflow, movement, looks without markup. */
export const checkBrowser: Check = (site, tools) =>
  visitPages(site, tools, (tab, page) => judge(tab, page, asked), {
    check: "browser",
    timeLimit: 30_000,
    prepare: (tab) => tab.evaluateOnNewDocument(watchPage),
    sharesTabs: true,
  });
