import { Buffer } from "node:buffer";
import type { MarkdownLimit } from "./fit-markdown.ts";

/**
 * What GitHub takes, less a little: a step's summary of 1 MiB, which is dropped as a whole when it is
 * longer, and an issue of 65,536 characters, which is refused.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
export const markdownLimits = {
  summary: { most: 1_000_000, sizeOf: (text) => Buffer.byteLength(text) },
  issue: { most: 65_000, sizeOf: (text) => text.length },
} satisfies Record<string, MarkdownLimit>;
