import type { Exception } from "./exception.ts";
import type { Finding } from "./finding.ts";

/**
 * Leaves out the findings that an exception accepts, and adds an error for each exception that has
 * ended or that no finding needs.
 *
 * @param ran the checks that ran: an exception to another check can't be judged and is passed over
 */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
  ran: readonly string[],
  today: Date,
): Finding[] {
  const judged = exceptions.filter(({ check }) => ran.includes(check));
  const valid = judged.filter((exception) => !hasEnded(exception, today));
  const kept = findings.filter((finding) => !valid.some((exception) => fits(exception, finding)));
  const ended = judged.filter((exception) => hasEnded(exception, today)).map(tellEnded);
  const unused = valid
    .filter((exception) => !findings.some((finding) => fits(exception, finding)))
    .map(tellUnused);
  return [...kept, ...ended, ...unused];
}

function fits({ check, rule, page, selector }: Exception, finding: Finding): boolean {
  return (
    finding.check === check &&
    finding.rule === rule &&
    finding.page === page &&
    (selector === undefined || finding.selector === selector)
  );
}

function hasEnded({ until }: Exception, today: Date): boolean {
  return today.toISOString().slice(0, 10) > until;
}

function tellEnded({ check, rule, page, until }: Exception): Finding {
  return {
    check,
    rule: "exception-ended",
    severity: "error",
    page,
    message: `The exception to ${rule} ended on ${until}.`,
    help: "Mend what it excused, and take the exception out of the list.",
  };
}

function tellUnused({ check, rule, page }: Exception): Finding {
  return {
    check,
    rule: "exception-unused",
    severity: "error",
    page,
    message: `The exception to ${rule} excuses nothing.`,
    help: "Take it out of the list of exceptions.",
  };
}
