import type { DataLine, Finding, Severity } from "./finding.ts";
import { type Criterion, criterionOf } from "./wcag.ts";

/** What is said of a rule, once, beside its code. */
export type Rule = {
  /** The success criterion of WCAG 2.2 that asks for it; none where it is good practice or HTML's. */
  criterion?: Criterion;
  /** The address of the standard or advice that asks for it, where that isn't WCAG. */
  source?: string;
  severity: Severity;
  /** Whom it asks: every page, or only those of whoever asks for more. */
  asks: "everyone" | "strict";
  /** What is wrong: one sentence. A violation may tell it more exactly. */
  wrong: string;
  /** Why it matters, and to whom: one sentence. */
  why: string;
  /** How to mend it: one sentence. */
  help: string;
  /** The technique or failure that WCAG knows it by: `F25`, `H37`. */
  technique?: string;
};

/** The rules of a check, by their ids: short, stable, kebab-case. */
export type Rules<Id extends string = string> = Readonly<Record<Id, Rule>>;

/** One fault of a page, as a check gives it: how severe it is, the catalogue says. */
export type Violation<Id extends string = string> = {
  rule: Id;
  /** The page's path inside the checked folder, with `/`. */
  page: string;
  /** A CSS selector of the element, where there is one. */
  selector?: string;
  /** 1-based line of the built HTML, where known. */
  line?: number;
  /** What is wrong, where that is told more exactly than the rule does. */
  message?: string;
  /** How to mend it, where that is told more exactly than the rule does. */
  help?: string;
  data?: DataLine;
};

/** What whoever runs the gate makes of rules, by `check/rule` or by the rule's id alone. */
export type RuleSettings = Readonly<Record<string, "off" | Severity>>;

/**
 * Makes a finding of a violation. Severity comes from here alone: from what is set, else from the
 * catalogue.
 *
 * @returns nothing where nobody asks for the rule
 * @throws when the check doesn't declare the rule
 */
export function findingOf(
  check: string,
  rules: Rules,
  violation: Violation,
  { strict, settings }: { strict: boolean; settings: RuleSettings },
): Finding | undefined {
  const { rule: id, page, selector, line, message, help, data } = violation;
  const rule = rules[id];
  if (!rule) throw new Error(`The check ${check} reports ${id}, which it doesn't declare.`);
  const usual = rule.asks === "strict" && !strict ? "off" : rule.severity;
  const severity = settings[`${check}/${id}`] ?? settings[id] ?? usual;
  if (severity === "off") return undefined;
  const criterion = rule.criterion ? criterionOf(rule.criterion).address : rule.source;
  return {
    check,
    rule: id,
    severity,
    page,
    ...(selector !== undefined && { selector }),
    ...(line !== undefined && { line }),
    message: message ?? rule.wrong,
    help: help ?? rule.help,
    ...(criterion !== undefined && { criterion }),
    ...(data && { data }),
  };
}

/** A rule with its names. */
export type CatalogueRule = Rule & { check: string; id: string };
