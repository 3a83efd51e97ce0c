import type { Content } from "../content.ts";
import type { Volume } from "./volumes.ts";

/**
 * The number of the volume in which each entry and each section first stands, counted from 1. The
 * sections that there is only once are in the last, with their entries; the vision is in all.
 */
export function volumeOf(
  volumes: readonly Volume[],
  { sources, updates }: Pick<Content, "sources" | "updates">,
): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const note = (id: string, number: number) => {
    if (!numbers.has(id)) numbers.set(id, number);
  };
  volumes.forEach(({ priorities, actions, reports, quotes, links, glossary, last }, index) => {
    const sections = { priorities, actions, progress: reports, quotes, help: links, glossary };
    for (const [section, entries] of Object.entries(sections)) {
      for (const { id } of entries) note(id, index + 1);
      if (entries.length > 0) note(section, index + 1);
    }
    if (!last) return;
    for (const id of ["background", "sources", "updates"]) note(id, index + 1);
    for (const { id } of [...sources, ...updates]) note(id, index + 1);
  });
  return numbers;
}
