import type { Kind } from "../../content/kinds.ts";
import type { Group } from "../patch/same-value.ts";
import { fieldLabel } from "./field-label.ts";
import type { Three, Way } from "./merge-values.ts";
import { namedEntry } from "./named-entry.ts";

/** What people are told of each way in which a proposal and the present data don’t go together. */
export const clashWords = {
  /** @param way the steps to the field from the top of the kind’s data, which is `value` */
  field: (
    kind: Kind,
    entry: Group | undefined,
    way: Way,
    value: unknown,
    { proposed, present }: Three,
  ) =>
    `${capital(namedEntry(kind, entry))}: “${fieldLabel(kind, way, value)}” was changed meanwhile, too. It ${nowIs(present)}; the proposal ${wants(proposed)}.`,

  removedHere: (kind: Kind, entry: Group | undefined) =>
    `${capital(namedEntry(kind, entry))}: it was removed meanwhile, and the proposal changes it.`,

  removedThere: (kind: Kind, entry: Group | undefined) =>
    `${capital(namedEntry(kind, entry))}: it was changed meanwhile, and the proposal removes it.`,

  addedTwice(kind: Kind, present: Group, proposed: Group): string {
    const [here, there] = [namedEntry(kind, present), namedEntry(kind, proposed)];
    if (here === there) return `${capital(here)}: it was added meanwhile, too, with other words.`;
    return `${capital(there)}: the proposal adds it under the short name that ${here} has by now.`;
  },

  order: (kind: Kind) =>
    `The proposal moves ${kind.entry}, and meanwhile others were moved so that both orders can’t be kept.`,

  unreadable: (kind: Kind) =>
    `Two entries can’t be told apart in the data as they are: ${kind.entry} needs a short name that no other has.`,
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function nowIs(value: unknown): string {
  if (value === undefined) return "is empty now";
  return isPlain(value) ? `says ${quoted(value)} now` : "says something else now";
}

function wants(value: unknown): string {
  if (value === undefined) return "leaves it empty";
  return isPlain(value) ? `says ${quoted(value)}` : "has other words";
}

const isPlain = (value: unknown): boolean => typeof value !== "object";

const most = 120;

function quoted(value: unknown): string {
  const text = String(value);
  if (text.length <= most) return `“${text}”`;
  return `“${text.slice(0, most).replace(/\s+\S*$|[\ud800-\udbff]$/, "")} …”`;
}
