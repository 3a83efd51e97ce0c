import { z } from "zod";
import type { Seeded } from "../../bench/generate/seeded.ts";
import { markedTexts } from "../../src/content/across/marked.ts";
import { waysToReach } from "../../src/content/contacts.ts";
import type { Content } from "../../src/content/content.ts";
import { firstDayOf, lastDayOf } from "../../src/content/values/period.ts";
import type { Edit } from "./edit-kinds.ts";
import { rightFiles } from "./right-files.ts";
import { mailboxes, telephones } from "./right-texts.ts";
import { idsOf, marksOf, oneOf } from "./right-value.ts";
import { limitsOf, type Spot, spotsOf } from "./spots.ts";

type Holder = Record<PropertyKey, unknown>;

/** Does to other fields what belongs to an edit, as whoever makes it does. Changes the draft. */
export function settle(draft: Content, edit: Edit, chance: Seeded): void {
  mendReferences(draft, chance);
  sayWhoPublishes(draft, edit, chance);
  numberThePriorities(draft, edit);
  arrangeTheGroups(draft, edit);
  labelThePriorities(draft);
  orderTheDays(draft, edit);
  orderTheMeasures(draft);
  tellTheNewestChange(draft, edit);
  sayWhatPicturesShow(draft);
  keepHardWords(draft, edit);
  listWhatIsNotCompliant(draft);
  leadSomewhere(draft, edit);
  reachContacts(draft, edit, chance);
  sayWhatQuotesAreAbout(draft);
  dateStatuses(draft, edit);
  agreeOnDays(draft, edit);
  const { publication } = draft;
  const script = new Intl.Locale(publication.language).maximize().script ?? "";
  const rightToLeft = /^(Arab|Hebr)$/.test(script);
  // Whoever turns the direction of writing has another language in mind.
  if (edit.field === "publication.direction" && rightToLeft !== (publication.direction === "rtl"))
    publication.language = publication.direction === "rtl" ? "ar" : "en-GB";
  else publication.direction = rightToLeft ? "rtl" : "ltr";
}

/** What names an entry that is gone names none, or another where it must name one. */
function mendReferences(draft: Content, chance: Seeded): void {
  for (let spot = brokenReference(draft); spot; spot = brokenReference(draft)) {
    const { path, schema, optional } = spot;
    const at = (steps: PropertyKey[]) =>
      steps.reduce<unknown>((inner, step) => (inner as Holder)[step], draft);
    const holder = at(path.slice(0, -1));
    const name = path.at(-1) ?? "";
    const ids = idsOf(draft, marksOf(schema).refersTo ?? "links");
    if (Array.isArray(holder)) {
      const others = ids.filter((id) => !holder.includes(id));
      if (holder.length > leastAt(draft, path) || others.length === 0)
        holder.splice(Number(name), 1);
      else holder[Number(name)] = oneOf(others, chance);
    } else if (optional) delete (holder as Holder)[name];
    else (holder as Holder)[name] = oneOf(ids, chance);
  }
}

function brokenReference(draft: Content): Spot | undefined {
  const entries = new Set(markedTexts(draft, "idOf").map(({ mark, value }) => `${mark} ${value}`));
  return spotsOf(draft).find(({ schema, value }) => {
    const to = value !== undefined && marksOf(schema).refersTo;
    return to && !entries.has(`${to} ${value}`);
  });
}

function leastAt(draft: Content, path: PropertyKey[]): number {
  const way = path.slice(0, -1).join("/");
  const list = spotsOf(draft).find((spot) => spot.path.join("/") === way)?.schema;
  return list instanceof z.ZodArray ? limitsOf(list).least : 0;
}

/** An official site names its publisher, a copy what it is made from: without that it is the other. */
function sayWhoPublishes({ publication, organisations }: Content, edit: Edit, chance: Seeded) {
  const gone = edit.how === "remove" ? edit.field : undefined;
  if (gone === "publication.madeFrom") publication.kind = "official";
  if (gone === "publication.publisher") publication.kind = "copy";
  if (publication.kind === "official") publication.publisher ??= oneOf(organisations, chance).id;
  else publication.madeFrom ??= "strategy";
}

/** Whoever changes words writes an update on the same day. */
function tellTheNewestChange({ publication, updates }: Content, { field }: Edit): void {
  const newest = updates.toSorted((a, b) => b.date.localeCompare(a.date))[0];
  if (!newest || newest.date === publication.updated) return;
  if (field === "updates.*.date" && newest.date >= publication.published) {
    publication.updated = newest.date;
    return;
  }
  newest.date = publication.updated;
  for (const update of updates) {
    if (update.date > publication.updated) update.date = publication.updated;
  }
}

/** A picture that is chosen twice means the same both times. */
function sayWhatPicturesShow({ priorities, easyRead }: Content): void {
  const uses = [...priorities, ...easyRead.parts.flatMap(({ steps }) => steps)];
  for (const [picture, same] of Map.groupBy(uses, ({ picture }) => picture)) {
    if (picture === undefined || same.length < 2) continue;
    for (const use of same) use.shows = "one and the same";
  }
}

/** A hard word stands in the sentences that explain it. */
function keepHardWords({ easyRead }: Content, { field }: Edit): void {
  for (const step of easyRead.parts.flatMap(({ steps }) => steps)) {
    const { hardWord, sentences } = step;
    if (hardWord === undefined || sentences.some((text) => text.includes(hardWord))) continue;
    if (field.endsWith(".hardWord")) step.hardWord = sentences[0]?.split(" ")[0] ?? "";
    else delete step.hardWord;
  }
}

/** Whoever names a file takes the address away, and the other way round; help says with what. */
function leadSomewhere({ links, versions }: Content, { field, how, path }: Edit): void {
  for (const [kind, entries] of Object.entries({ links, versions })) {
    for (const [index, entry] of entries.entries()) {
      const isEdited = path[0] === kind && path[1] === index;
      const isFile = entry.file !== undefined && rightFiles.some((name) => name === entry.file);
      const taken = entries.slice(0, index).some(({ file }) => file === entry.file);
      const keepsFile =
        isFile && !taken && !(isEdited && field.endsWith(".url") && how !== "remove");
      if (keepsFile && (entry.url === undefined || !isEdited || field.endsWith(".file")))
        delete entry.url;
      else delete entry.file;
      if (!entry.file) entry.url ??= `https://www.gov.uk/${kind}/${entry.id}`;
    }
  }
  for (const link of links) {
    if (link.helpsWith || (link.kind ?? "help") !== "help") continue;
    if (field === "links.*.helpsWith") link.kind = "related";
    else link.helpsWith = "I need help";
  }
  for (const version of versions) {
    if (version.language || !/language/.test(version.kind)) continue;
    if (field === "versions.*.language") version.kind = "short";
    else version.language = "cy";
  }
}

/** Whoever takes the last way to a contact away gives another. */
function reachContacts({ contacts }: Content, { field }: Edit, chance: Seeded): void {
  for (const contact of contacts) {
    if (waysToReach.some((way) => contact[way] !== undefined)) continue;
    if (field === "contacts.*.email") contact.telephone = chance.pick(telephones);
    else contact.email = chance.pick(mailboxes);
  }
}

/** Words about priorities name them. */
function sayWhatQuotesAreAbout({ quotes }: Content): void {
  for (const quote of quotes) {
    if (quote.saidAbout !== "priorities" || quote.priorities.length > 0) continue;
    quote.saidAbout = "whole";
  }
}

/** A status stands beside its day, or neither does. */
function dateStatuses({ actions }: Content, { field, how }: Edit): void {
  for (const action of actions) {
    if (action.status && !action.asOf) {
      if (field === "actions.*.asOf" && how === "remove") delete action.status;
      else action.asOf = "2020-02-29";
    } else if (action.asOf && !action.status) {
      if (field === "actions.*.status" && how === "remove") delete action.asOf;
      else action.status = "under-way";
    }
  }
}

/** A report tells of an action once, and on one day an action is at one point. */
function agreeOnDays({ actions, reports }: Content, { field, path }: Edit): void {
  for (const report of reports) {
    if (!report.actions) continue;
    const known = report.actions.filter(({ action }) => actions.some(({ id }) => id === action));
    report.actions = [...new Map(known.map((entry) => [entry.action, entry])).values()];
  }
  const told = reports.flatMap(({ date, actions = [] }) =>
    actions.map((entry) => ({ date, entry })),
  );
  for (const action of actions) {
    const about = told.filter(({ entry }) => entry.action === action.id);
    for (const same of Map.groupBy(about, ({ date }) => date).values()) {
      const edited = reports[Number(path[1])]?.actions?.[Number(path[3])];
      const [first] = same;
      if (!first) continue;
      const own = action.asOf === first.date && field.startsWith("actions.");
      const meant = same.find(({ entry }) => entry === edited) ?? first;
      const status = own ? action.status : meant.entry.status;
      if (!status) continue;
      if (action.asOf === first.date) action.status = status;
      for (const { entry } of same) entry.status = status;
    }
  }
}

/** What isn’t compliant has a problem, which is listed. */
function listWhatIsNotCompliant({ publication: { accessibility } }: Content): void {
  if (accessibility.compliance === "full" || accessibility.knownProblems.length > 0) return;
  delete accessibility.compliance;
}

function numberThePriorities({ priorities }: Content, { field }: Edit): void {
  if (field === "priorities.*.number") priorities.sort((a, b) => a.number - b.number);
  for (const [index, priority] of priorities.entries()) priority.number = index + 1;
}

/** Groups are two deep at most, bear titles of their own, and none is empty. */
function arrangeTheGroups({ groups, priorities }: Content, { field, path }: Edit): void {
  const edited = field.startsWith("groups.*.") ? groups[Number(path[1])] : undefined;
  const outer = new Set(groups.flatMap(({ within }) => within ?? []));
  for (const group of groups) {
    // A group that holds others is in none; where it was put into one, they come out of it
    if (!group.within || !outer.has(group.id)) continue;
    if (group !== edited || group.within === group.id) delete group.within;
    else for (const other of groups) if (other.within === group.id) delete other.within;
  }
  for (const group of groups) {
    const isIn = groups.find(({ id }) => id === group.within);
    if (isIn?.within) delete group.within;
    const isFull =
      priorities.some((priority) => priority.group === group.id) ||
      groups.some(({ within }) => within === group.id);
    if (!isFull && !group.statement) group.summary ??= "What this part is about.";
  }
  for (const [index, group] of groups.entries()) {
    const title = group.title.toLowerCase();
    const same = ({ within, title: other }: (typeof groups)[number]) =>
      within === group.within && other.toLowerCase() === title;
    if (groups.slice(0, index).some(same)) group.title = `Part ${index + 1}`;
  }
}

/** No two priorities of a group have the same label. */
function labelThePriorities({ priorities }: Content): void {
  const seen = new Set<string>();
  for (const priority of priorities) {
    const key = `${priority.group} ${priority.label?.toLowerCase()}`;
    if (priority.label && seen.has(key)) delete priority.label;
    seen.add(key);
  }
}

function orderTheDays({ publication, quotes }: Content, { field }: Edit): void {
  const { published, updated, reviewed, nextReview } = publication;
  if (updated < published) {
    if (field === "publication.updated") publication.published = updated;
    else publication.updated = firstDayOf(published);
  }
  if (nextReview <= reviewed) {
    if (field === "publication.nextReview") publication.reviewed = daysFrom(nextReview, -1);
    else publication.nextReview = daysFrom(reviewed, 181);
  }
  for (const quote of quotes) {
    if (quote.checkedOn >= quote.date) continue;
    if (field === "quotes.*.checkedOn") quote.date = quote.checkedOn;
    else quote.checkedOn = quote.date;
  }
}

/** Nothing is measured twice at one time, and all of it after the start. */
function orderTheMeasures({ measures }: Content): void {
  for (const measure of measures) {
    const { baseline, target } = measure;
    measure.values = [...new Map(measure.values.map((value) => [value.on, value])).values()];
    measure.values.sort((a, b) => firstDayOf(a.on).localeCompare(firstDayOf(b.on)));
    const [first] = measure.values;
    if (!baseline) continue;
    if (first && lastDayOf(first.on) < firstDayOf(baseline.on)) baseline.on = first.on;
    for (const value of measure.values) {
      if (value.on === baseline.on) value.value = baseline.value;
    }
    if (target && lastDayOf(target.by) < firstDayOf(baseline.on)) target.by = baseline.on;
  }
}

const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
