import type { Content } from "../src/content/content.ts";

/** Whether nothing is said of the strategy as a whole but its facts. */
export const hasNoSections = ({ publication }: Content): boolean =>
  [publication.sections, publication.principles ?? [], publication.outcomes ?? []].every(
    ({ length }) => length === 0,
  );
