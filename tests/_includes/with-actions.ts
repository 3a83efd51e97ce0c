import type { Action } from "../../src/content/actions.ts";
import type { Content } from "../../src/content/content.ts";
import type { Report } from "../../src/content/reports.ts";
import { brackenford } from "../site/brackenford.ts";

const [first = "", second = ""] = brackenford.priorities.map(({ id }) => id);
const source = "plan-page";

/** In another order than their priorities’, with every field and with as few as may be. */
export const actions: Action[] = [
  { id: "meet", priority: second, text: "Open a place to meet.", source },
  {
    id: "train",
    priority: first,
    text: "Train all NHS staff & teachers.",
    owners: ["Head of Inclusion", "Every school"],
    due: "2022-09",
    status: "planned",
    asOf: "2021-03-09",
    source,
  },
  {
    id: "review",
    priority: first,
    text: "Review how long children wait.",
    owners: ["Every school"],
    due: "Ongoing",
    status: "late",
    asOf: "2021-06-01",
    source: "announcement",
  },
];

export const reports: Report[] = [
  {
    id: "spring",
    period: "January to March 2021",
    date: "2021-04-01",
    words: "source",
    summary: ["The NHS mobilised the programme."],
    actions: [{ action: "train", status: "under-way" }],
  },
  {
    id: "summer",
    period: "April to June 2021",
    date: "2021-06-10",
    summary: ["All schools were asked.", "Most have begun."],
    actions: [{ action: "train", status: "done", text: "All staff are trained." }],
    link: "whole-plan",
  },
];

/** Brackenford’s publication with actions and reports on them. */
export const withActions: Content = { ...brackenford, actions, reports };
