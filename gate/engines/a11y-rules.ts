import { visitRules } from "../chromium/page-session.ts";
import { axeRules } from "./axe-rules.ts";
import { htmlcsRules } from "./htmlcs-rules.ts";

/** What the check `a11y` may report: what axe and HTML_CodeSniffer say, and of pages that don't open. */
export const a11yRules = { ...axeRules, ...htmlcsRules, ...visitRules };
