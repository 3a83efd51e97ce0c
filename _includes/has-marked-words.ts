import type { Content } from "../src/content/content.ts";

/** Whether pages show more of a source word for word than quotes, and priorities in a sentence each. */
export function hasMarkedWords(content: Content): boolean {
  const { publication, groups, priorities, actions, measures, reports } = content;
  const { principles = [], outcomes = [], sections } = publication;
  return (
    [principles, outcomes, groups, actions, measures].some(({ length }) => length > 0) ||
    [...sections, ...reports].some(({ words }) => words === "source") ||
    priorities.some(({ said = [], outcomes = [] }) => said.length + outcomes.length > 0)
  );
}
