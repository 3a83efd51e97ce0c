import { select } from "../html/select.ts";
import type { CatalogueRule } from "../model/rule.ts";
import { formats } from "../report/formats.ts";
import { suggest } from "../text/suggest.ts";
import type { Configuration } from "./configuration.ts";

/** What is wrong with a configuration: the fields that lead there, and a sentence or two. */
export type Slip = { path: readonly (string | number)[]; message: string };

/** What there is that a configuration may name. */
export type Known = { checks: readonly string[]; rules: readonly CatalogueRule[] };

type Value = (value: unknown, path: Slip["path"], known: Known) => Slip[];

/**
 * Finds what is wrong with a configuration.
 *
 * @returns nothing where all is well
 */
export function validateConfiguration(value: unknown, known: Known): Slip[] {
  return configuration(value, [], known);
}

const text: Value = (value, path) =>
  typeof value === "string" && value.trim() !== ""
    ? []
    : [{ path, message: `${nameOf(path)} must be a text, not ${shown(value)}.` }];

const yesOrNo: Value = (value, path) =>
  typeof value === "boolean"
    ? []
    : [{ path, message: `${nameOf(path)} must be true or false, not ${shown(value)}.` }];

const pixels: Value = (value, path) =>
  Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 10_000
    ? []
    : [
        {
          path,
          message: `${nameOf(path)} must be a whole number of pixels from 200 to 10000, not ${shown(value)}.`,
        },
      ];

const day: Value = (value, path) => {
  const isDay =
    typeof value === "string" &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  if (isDay) return [];
  return [
    { path, message: `${nameOf(path)} must be a day such as "2027-01-31", not ${shown(value)}.` },
  ];
};

const selector: Value = (value, path, known) => {
  const slips = text(value, path, known);
  if (slips.length > 0) return slips;
  try {
    select({ nodeName: "#document", childNodes: [] } as never, String(value));
    return [];
  } catch {
    const advice = "Write one as in a style sheet, such as #map or .advert.";
    return [{ path, message: `${nameOf(path)} is ${shown(value)}, which isn't CSS. ${advice}` }];
  }
};

const checkName: Value = (value, path, { checks }) => oneOf("check", checks)(value, path);

const ruleName = (value: unknown, path: Slip["path"], { rules }: Known): Slip[] => {
  const names = rules.flatMap(({ check, id }) => [id, `${check}/${id}`]);
  return oneOf("rule", names, "check-barriers --list-rules lists all.")(value, path);
};

const settingOfRule = (value: unknown, path: Slip["path"]): Slip[] =>
  value === "off" || value === "warning" || value === "error"
    ? []
    : [
        {
          path,
          message: `${nameOf(path)} must be "off", "warning" or "error", not ${shown(value)}.`,
        },
      ];

const rules: Value = (value, path, known) => {
  if (!isObject(value)) {
    return [{ path, message: `${nameOf(path)} must name rules, such as { "link-vague": "off" }.` }];
  }
  return Object.entries(value).flatMap(([id, setting]) => {
    const unknown = ruleName(id, [...path, id], known);
    return unknown.length > 0 ? unknown : settingOfRule(setting, [...path, id]);
  });
};

const exception: Value = (value, path, known) => {
  const fields = {
    check: checkName,
    rule: ruleName,
    page: text,
    selector,
    reason: text,
    until: day,
  };
  const slips = fieldsOf(fields, ["page", "reason", "until"])(value, path, known);
  if (slips.length > 0 || !isObject(value) || value.rule || value.selector) return slips;
  const message = `${nameOf(path)} accepts everything on a page. Name a rule or a selector, or put the page into leaveOut.`;
  return [{ path, message }];
};

const furtherChecks: Value = (value, path) => {
  const isCheck = (entry: unknown) =>
    isObject(entry) &&
    typeof entry.load === "function" &&
    typeof entry.rules === "function" &&
    (entry.runs === "always" || entry.runs === "when-asked");
  if (!isObject(value)) {
    return [{ path, message: `${nameOf(path)} must be checks by their names.` }];
  }
  return Object.entries(value)
    .filter(([, entry]) => !isCheck(entry))
    .map(([name]) => ({
      path: [...path, name],
      message: `${nameOf([...path, name])} isn't a check. It needs load and rules, which are functions, and runs, which is "always" or "when-asked".`,
    }));
};

const report = (value: unknown, path: Slip["path"], known: Known): Slip[] =>
  fieldsOf({ format: (name, at) => oneOf("format", formats)(name, at), file: text }, [
    "format",
    "file",
  ])(value, path, known);

const configuration = fieldsOf(
  {
    only: listOf(checkName),
    strict: yesOrNo,
    words: listOf(text),
    rules,
    leaveOut: listOf(text),
    exceptions: listOf(exception),
    viewport: fieldsOf({ width: pixels, height: pixels }, ["width", "height"]),
    furtherChecks,
    baseline: text,
    reports: listOf(report),
  } satisfies Record<keyof Configuration, Value>,
  [],
);

function listOf(item: Value): Value {
  return (value, path, known) =>
    Array.isArray(value)
      ? value.flatMap((entry, index) => item(entry, [...path, index], known))
      : [{ path, message: `${nameOf(path)} must be a list in square brackets.` }];
}

function fieldsOf(fields: Readonly<Record<string, Value>>, needed: readonly string[]): Value {
  return (value, path, known) => {
    if (!isObject(value)) {
      return [{ path, message: `${nameOf(path)} must be fields in curly brackets.` }];
    }
    const missing = needed
      .filter((name) => value[name] === undefined)
      .map((name) => ({ path, message: `${nameOf(path)} has no ${name}. Add it.` }));
    const given = Object.entries(value).flatMap(([name, entry]) => {
      if (entry === undefined) return [];
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return (field ?? oneOf("field", Object.keys(fields)))(
        field ? entry : name,
        [...path, name],
        known,
      );
    });
    return [...given, ...missing];
  };
}

function oneOf(what: string, names: readonly string[], all?: string) {
  return (value: unknown, path: Slip["path"]): Slip[] => {
    if (names.some((name) => name === value)) return [];
    const meant = typeof value === "string" ? suggest(value, names) : undefined;
    const advice = meant ? `Did you mean ${meant}?` : (all ?? `There are ${names.join(", ")}.`);
    return [{ path, message: `There is no ${what} ${shown(value)}. ${advice}` }];
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The field as one would write it: `exceptions[0].until`. */
const nameOf = (path: Slip["path"]): string =>
  path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join("") || "The configuration";

function shown(value: unknown): string {
  if (typeof value === "function") return "a function";
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
