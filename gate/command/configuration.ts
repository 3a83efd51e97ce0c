import type { Checks, Viewport } from "../model/check.ts";
import type { Exception } from "../model/exception.ts";
import type { Severity } from "../model/finding.ts";
import type { Format } from "../report/formats.ts";
import type { ReportFile } from "../report/parse-report.ts";

/** What `check-barriers.config.ts` may say. What the command line says comes before it. */
export type Configuration = {
  /** The checks to run, by name; those that run by themselves when left out. */
  only?: readonly string[];
  /** Whether more is asked than any page must keep: WCAG's level AAA and good practice. */
  strict?: boolean;
  /** Names and words that spelling lets pass. */
  words?: readonly string[];
  /** Rules that are off, or of another severity than usual, by `rule` or `check/rule`. */
  rules?: Readonly<Record<string, "off" | Severity>>;
  /** Pages that aren't checked, by path or by a pattern such as `news/**`. */
  leaveOut?: readonly string[];
  /** Findings that are accepted for a while. */
  exceptions?: readonly Exception[];
  /** The window that pages are opened in, in CSS px. */
  viewport?: Viewport;
  /** Checks of your own. */
  furtherChecks?: Checks;
  /** The file of faults that are known, which aren't told. */
  baseline?: string;
  /** Reports to write into files, besides what is printed. */
  reports?: readonly ReportFile<Format>[];
};

/** Gives a configuration as it is: an editor knows its fields, and the compiler their types. */
export const defineConfig = (configuration: Configuration): Configuration => configuration;
