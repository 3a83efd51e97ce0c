import type { Publication } from "../src/content/publication.ts";
import { interfaceText } from "./interface-text.ts";

/** What a priority is called, and several of them, each as it stands at the start of a line. */
export type PriorityName = { one: string; many: string };

/** The strategy’s own word for its priorities, where it has one. */
export const priorityName = ({ priorityName }: Publication): PriorityName =>
  priorityName ?? interfaceText.priorityName;
