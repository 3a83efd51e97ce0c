import type { RawContent } from "../content.ts";
import type { LocatedMistake } from "../mistake.ts";
import { shown } from "../values/shown.ts";
import { textsAt, valuesAt } from "./values-at.ts";

/** A picture that stands beside something, and what it means there. */
type Use = {
  kind: "priorities" | "easyRead";
  path: PropertyKey[];
  picture: string;
  /** Nothing where the data don’t say. */
  meaning: string | undefined;
};

/**
 * Tells where one picture stands for two things: whoever reads by pictures learns what each means. In
 * the easy read part of a priority, that priority’s picture means the priority.
 */
export function checkPictures(content: RawContent): LocatedMistake[] {
  const first = new Map<string, Use>();
  return [...priorityUses(content), ...stepUses(content)].flatMap((use): LocatedMistake[] => {
    const known = first.get(use.picture);
    if (!known) {
      first.set(use.picture, use);
      return [];
    }
    if (use.meaning !== undefined && use.meaning === known.meaning) return [];
    const { kind, path, picture } = use;
    return [
      {
        kind,
        path,
        message: `The picture ${shown(picture)} stands ${known.kind === "priorities" ? `for ${kind === "priorities" ? "another" : "a"} priority` : "beside another step"} already.`,
        help: "Choose another picture. If it means the same in both places, write what it means into “shows” in both, in the same words.",
        form: {
          message: `This picture stands ${known.kind === "priorities" ? `for ${kind === "priorities" ? "another" : "a"} priority` : "beside another step"} already.`,
          help: "Search for another picture. If it means the same in both places, say in both what it stands for, in the same words.",
        },
      },
    ];
  });
}

function priorityUses({ priorities }: RawContent): Use[] {
  return valuesAt(priorities, "*").flatMap(({ path, value }) =>
    textsAt(value, "picture").map((found) => ({
      kind: "priorities" as const,
      path: [...path, ...found.path],
      picture: found.value,
      meaning: meaningOf(value),
    })),
  );
}

function stepUses({ easyRead, priorities }: RawContent): Use[] {
  const priorityOf = new Map(
    valuesAt(priorities, "*").map(({ value }) => [textsAt(value, "id")[0]?.value, value]),
  );
  return valuesAt(easyRead, "parts.*").flatMap(({ path, value: part }) => {
    const [named] = textsAt(part, "priority");
    const priority = priorityOf.get(named?.value);
    // That it names no priority is told already
    if (named && !priority) return [];
    return valuesAt(part, "steps.*").flatMap(({ path: inner, value: step }) =>
      textsAt(step, "picture").map((found) => ({
        kind: "easyRead" as const,
        path: [...path, ...inner, ...found.path],
        picture: found.value,
        meaning:
          textsAt(step, "shows")[0]?.value ??
          (textsAt(priority, "picture")[0]?.value === found.value
            ? meaningOf(priority)
            : undefined),
      })),
    );
  });
}

/** What a priority’s picture means: what the data say, else that priority alone. */
function meaningOf(priority: unknown): string | undefined {
  const [shows] = textsAt(priority, "shows");
  const [id] = textsAt(priority, "id");
  return shows?.value ?? (id && `priority ${id.value}`);
}
