import type { Action } from "../actions.ts";
import type { Content } from "../content.ts";
import type { EasyRead } from "../easy-read.ts";
import type { Group } from "../groups.ts";
import type { Link } from "../links.ts";
import type { Measure } from "../measures.ts";
import type { Organisation } from "../organisations.ts";
import type { Hue } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import type { Source } from "../sources.ts";
import { actionOrder } from "./action-order.ts";
import { type ActionStep, actionSteps } from "./action-steps.ts";
import { entryHues } from "./entry-hues.ts";

/** Ways from an id to its entry, and from a priority to what belongs to it, without a scan. */
export type ContentIndex = {
  groups: ReadonlyMap<string, Group>;
  /** By the id of a priority or of a group. */
  hues: ReadonlyMap<string, Hue>;
  organisations: ReadonlyMap<string, Organisation>;
  links: ReadonlyMap<string, Link>;
  /** The link to the original document, where there is one. */
  original: Link | undefined;
  sources: ReadonlyMap<string, Source>;
  quotesOf: ReadonlyMap<string, readonly Quote[]>;
  measuresOf: ReadonlyMap<string, readonly Measure[]>;
  easyReadOf: ReadonlyMap<string, EasyRead["parts"][number]>;
  /** The actions of each priority. */
  actionsOf: ReadonlyMap<string, readonly Action[]>;
  /** How each action went, the newest first. */
  stepsOf: ReadonlyMap<string, readonly ActionStep[]>;
  /** The number of each action in the order in which pages list them, counted from 1. */
  actionNumbers: ReadonlyMap<string, number>;
};

/** Makes the ways through some content; once for a build. */
export function contentIndex(content: Content): ContentIndex {
  const quotesOf = new Map<string, Quote[]>();
  for (const quote of content.quotes) {
    for (const id of quote.priorities) {
      const placed = quotesOf.get(id);
      if (placed) placed.push(quote);
      else quotesOf.set(id, [quote]);
    }
  }
  const links = byId(content.links);
  const actions = actionOrder(content);
  return {
    groups: byId(content.groups),
    hues: entryHues(content),
    organisations: byId(content.organisations),
    links,
    original: links.get(content.publication.original ?? ""),
    sources: byId(content.sources),
    quotesOf,
    measuresOf: Map.groupBy(content.measures, ({ priority = "" }) => priority),
    easyReadOf: new Map(
      content.easyRead.parts.flatMap((part) => (part.priority ? [[part.priority, part]] : [])),
    ),
    actionsOf: Map.groupBy(actions, ({ priority }) => priority),
    stepsOf: actionSteps(content),
    actionNumbers: new Map(actions.map(({ id }, index) => [id, index + 1])),
  };
}

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));
