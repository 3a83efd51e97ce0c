import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { dayAheadProblem } from "../values/iso-date.ts";
import { firstDayOf, lastDayOf, periodProblem } from "../values/period.ts";
import { timeInWords } from "../values/time-in-words.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/** A time that is sound by itself, and where it stands. */
type Time = { path: PropertyKey[]; value: string };

/**
 * Tells of measures whose times can’t be right together: measured before it began or in days to come,
 * twice at one time, in another order than that of time, or aimed at before it began.
 */
export function checkMeasures({ measures }: RawContent): LocatedMistake[] {
  return valuesAt(measures, "*").flatMap(({ path, value }) =>
    timeMistakes(value).map(({ path: inner, ...told }) => ({
      kind: "measures" as const,
      path: [...path, ...inner],
      ...told,
    })),
  );
}

function timeMistakes(measure: unknown): Omit<LocatedMistake, "kind">[] {
  const [start] = timesAt(measure, "baseline.on");
  const [end] = timesAt(measure, "target.by");
  const times = timesAt(measure, "values.*.on");
  const ahead = [start ?? [], times].flat().flatMap(aheadMistake);
  // Whatever else is out of order then comes of it
  if (ahead.length > 0) return ahead;
  return [
    ...(start && end && isBefore(end, start) ? [early(end, start, "the target")] : []),
    ...(start && times[0] && isBefore(times[0], start) ? [early(times[0], start, "a value")] : []),
    ...times.flatMap((time, index) => orderMistake(measure, time, times.slice(0, index))),
    ...(start ? times.flatMap((time) => otherStart(measure, time, start)) : []),
  ];
}

const timesAt = (measure: unknown, pattern: string): Time[] =>
  textsAt(measure, pattern).flatMap(({ path, value }) =>
    periodProblem(value) ? [] : [{ path: [...path], value }],
  );

/** Whether one time is over before another begins: a year is not before one of its months. */
const isBefore = (one: Time, other: Time): boolean =>
  lastDayOf(one.value) < firstDayOf(other.value);

function aheadMistake({ path, value }: Time) {
  if (!dayAheadProblem(firstDayOf(value))) return [];
  const message = `The time ${value} is yet to come, and nothing was measured then.`;
  const form = {
    message: `${timeInWords(value)} is yet to come, and nothing was measured then.`,
    help: "Look at the year. What is aimed at is asked for by itself.",
  };
  return [{ path, message, help: "Look at the year. What is aimed at stands in “target”.", form }];
}

const early = ({ path, value }: Time, start: Time, what: string) => ({
  path,
  message: `Here is ${what} of ${value}, before “baseline”, which is of ${start.value}.`,
  help: "Look at both years. “baseline” is what was measured first.",
  form: {
    message: `Here is ${what} of ${timeInWords(value)}, before the start, which is of ${timeInWords(start.value)}.`,
    help: "Look at both years. The start is what was measured first.",
  },
});

function orderMistake(measure: unknown, time: Time, earlier: readonly Time[]) {
  const { path, value } = time;
  const same = earlier.find((other) => other.value === value);
  if (same && numberAt(measure, same) === numberAt(measure, time)) {
    const message = `This value of ${value} stands here twice.`;
    const form = {
      message: `This value of ${timeInWords(value)} is here twice.`,
      help: "Remove one of the two.",
    };
    return [{ path: path.slice(0, -1), message, help: "Delete that entry.", form }];
  }
  if (same) {
    const message = `There is another value of ${value} already.`;
    const help = "Look up in the source when each of the two was measured.";
    const form = { message: `There is another value of ${timeInWords(value)} already.`, help };
    return [{ path, message, help, form }];
  }
  const last = earlier.at(-1);
  if (!last || !isBefore(time, last)) return [];
  const message = `This value is of ${value}, but the one above it is of ${last.value}.`;
  const form = {
    message: `This value is of ${timeInWords(value)}, but the one before it is of ${timeInWords(last.value)}.`,
    help: "Put the earliest first and the newest last.",
  };
  return [{ path, message, help: "Write the earliest first and the newest last.", form }];
}

/** What was measured at a time, whatever stands there. */
const numberAt = (measure: unknown, { path }: Time): unknown =>
  valuesAt(measure, [...path.slice(0, -1), "value"].join("."))[0]?.value;

/** The baseline may stand among the values again, but not as another number. */
function otherStart(measure: unknown, time: Time, start: Time) {
  const { path, value } = time;
  const [number, first] = [numberAt(measure, time), numberAt(measure, start)];
  if (value !== start.value || typeof number !== "number" || number === first) return [];
  const message = `This value of ${value} is ${number}, but “baseline” says ${String(first)} of the same time.`;
  const help = "Look up in the source which of the two is right.";
  const form = {
    message: `This value of ${timeInWords(value)} is ${number}, but the start says ${String(first)} of the same time.`,
    help,
  };
  return [{ path, message, help, form }];
}
