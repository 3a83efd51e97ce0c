import { closest } from "../html/select.ts";
import type { Exception } from "../model/exception.ts";
import type { Finding } from "../model/finding.ts";
import { isPage } from "../model/is-page.ts";
import type { ElementFinder } from "./element-finder.ts";

type Run = {
  /** The checks that ran: an exception to another check can't be judged and is passed over. */
  ran: readonly string[];
  /** Whether all checks ran that run by themselves, so that an exception to any can be judged. */
  whole?: boolean;
  today: Date;
  elementOf?: ElementFinder;
};

/**
 * Leaves out the findings that an exception accepts, and adds an error for each exception that has
 * ended or that no finding needs.
 *
 * @throws when an exception's selector isn't CSS
 */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  { ran, whole = false, today, elementOf = () => undefined }: Run,
): Finding[] {
  const fits = (exception: Exception, finding: Finding) =>
    isFindingOf(exception, finding) && isAt(exception.selector, finding, elementOf);
  const judged = exceptions.filter(({ check }) => (check ? ran.includes(check) : whole));
  const valid = exceptions.filter((exception) => !hasEnded(exception, today));
  const kept = findings.filter((finding) => !valid.some((exception) => fits(exception, finding)));
  const ended = judged.filter((exception) => hasEnded(exception, today)).map(tellEnded);
  const unused = judged
    .filter((exception) => !hasEnded(exception, today))
    .filter((exception) => !findings.some((finding) => fits(exception, finding)))
    .map(tellUnused);
  return [...kept, ...ended, ...unused];
}

function isFindingOf({ check, rule, page }: Exception, finding: Finding): boolean {
  return (
    (check === undefined || finding.check === check) &&
    (rule === undefined || finding.rule === rule || `${finding.check}/${finding.rule}` === rule) &&
    isPage(finding.page, page)
  );
}

function isAt(selector: string | undefined, finding: Finding, elementOf: ElementFinder): boolean {
  if (selector === undefined || finding.selector === selector) return true;
  const element = elementOf(finding);
  return element !== undefined && closest(element, selector) !== undefined;
}

function hasEnded({ until }: Exception, today: Date): boolean {
  return today.toISOString().slice(0, 10) > until;
}

const subjectOf = ({ rule, selector, page }: Exception): string => rule ?? selector ?? page;

function tellEnded(exception: Exception): Finding {
  return {
    check: exception.check ?? "exceptions",
    rule: "exception-ended",
    severity: "error",
    page: exception.page,
    message: `The exception to ${subjectOf(exception)} ended on ${exception.until}.`,
    help: "Mend what it excused, and take the exception out of the list.",
  };
}

function tellUnused(exception: Exception): Finding {
  return {
    check: exception.check ?? "exceptions",
    rule: "exception-unused",
    severity: "error",
    page: exception.page,
    message: `The exception to ${subjectOf(exception)} excuses nothing.`,
    help: "Take it out of the list of exceptions.",
  };
}
