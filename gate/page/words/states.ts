import { entries } from "./word-list.ts";

/** What a colour is often made to mean. */
export const states = {
  en: entries(`
    available, booked, canceled, cancelled, changed, changes, closed, complete, completed,
    compulsory, correct, deadline, deadlines, delayed, discounted, due, error, errors, expired,
    failed, free, full, important, included, incorrect, invalid, late, mandatory, missing, must,
    need, new, on sale, open, optional, overdue, passed, recommended, reduced, required, right,
    sold out, taken, unavailable, updated, urgent, vegan, vegetarian, wrong
  `),
};
