import type { Content } from "../src/content/content.ts";

/** Whether pages show more of a source word for word than quotes, and priorities in a sentence each. */
export const hasMarkedWords = ({ publication, priorities }: Content): boolean =>
  (publication.principles ?? []).length > 0 ||
  (publication.outcomes ?? []).length > 0 ||
  publication.sections.some(({ words }) => words === "source") ||
  priorities.some(({ said = [], outcomes = [] }) => said.length + outcomes.length > 0);
