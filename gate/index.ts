// The gate's door: whatever uses the package reaches it through this file and those named in `exports`.

export { type Configuration, defineConfig } from "./command/configuration.ts";
export { type Colour, contrastRatio } from "./engines/contrast-ratio.ts";
export { pageStates } from "./engines/page-states.ts";
export type {
  Check,
  CheckEntry,
  Checks,
  CheckWithTables,
  KnownLink,
  Settings,
  Table,
  Tools,
  Viewport,
} from "./model/check.ts";
export type { Exception } from "./model/exception.ts";
export type { DataLine, Finding, Severity } from "./model/finding.ts";
export type { CatalogueRule, Rule, RuleSettings, Rules, Violation } from "./model/rule.ts";
export { type Document, type Element, type Page, readSite, type Site } from "./model/site.ts";
export { allChecks } from "./run/all-checks.ts";
export type { KnownFault } from "./run/baseline.ts";
export { catalogue } from "./run/catalogue.ts";
export { check, type Options, type Result } from "./run/check-target.ts";
export { type ElementFinder, elementFinder } from "./run/element-finder.ts";
export type { Locate } from "./run/locate-findings.ts";
