import type { Content } from "../content.ts";
import { helpLinks } from "./help-links.ts";
import { linkGroups } from "./link-groups.ts";
import { linkSection } from "./link-section.ts";
import type { Volume } from "./volumes.ts";

/**
 * The number of the volume in which each entry and each section first stands, counted from 1. The
 * sections that there is only once are in the last, with their entries; the vision is in all.
 */
export function volumeOf(
  volumes: readonly Volume[],
  { sources, updates, versions }: Pick<Content, "sources" | "updates" | "versions">,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const note = (id: string, number: number) => {
    if (!numbers.has(id)) numbers.set(id, number);
  };
  volumes.forEach((volume, index) => {
    const { priorities, actions, measures, quotes, contacts, links, glossary, last } = volume;
    const help = [...contacts, ...helpLinks(links)];
    const others = linkGroups(links).map(({ kind, links }) => [linkSection(kind), links] as const);
    const sections = {
      ...{ priorities, actions, progress: volume.reports, measures, quotes, help, glossary },
      ...Object.fromEntries(others),
    };
    for (const [section, entries] of Object.entries(sections)) {
      for (const { id } of entries) note(id, index + 1);
      if (entries.length > 0) note(section, index + 1);
    }
    if (!last) return;
    for (const id of ["background", "sources", "updates"]) note(id, index + 1);
    for (const { id } of [...versions, ...sources, ...updates]) note(id, index + 1);
  });
  return numbers;
}
