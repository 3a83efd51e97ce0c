import type { Kind } from "../kinds.ts";

/** What an entry is called where people see no ids; nothing where it doesn’t say so. */
export function entryName({ calledBy }: Kind, entry: unknown): string | undefined {
  const fields = Object(entry) as Record<string, unknown>;
  return calledBy.map((field) => firstText(fields[field])).find((text) => text !== undefined);
}

function firstText(value: unknown): string | undefined {
  if (Array.isArray(value)) return firstText(value[0]);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
