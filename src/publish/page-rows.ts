import type { Site } from "../../_includes/page-context.ts";

/** A template that makes a page for each of some numbers. */
export type PageRow = {
  /** What the template’s pagination calls the numbers. */
  name: string;
  /** The template’s file inside `src/pages/`. */
  template: string;
  numbers: readonly number[];
};

/** All rows of a site. The numbers count priorities, or the pages of a list, from 1. */
export function pageRows({ content, pages }: Site): readonly PageRow[] {
  const count = (entries: readonly unknown[]) => entries.map((_, index) => index + 1);
  const row = (name: string, template: string, numbers: readonly number[]): PageRow => ({
    name,
    template,
    numbers,
  });
  return [
    row("priorityNumbers", "priorities/priority.11ty.ts", count(content.priorities)),
    // The first page of this list is the home page.
    row("morePriorities", "lists/priorities.11ty.ts", count(pages.priorities).slice(1)),
    row("quotePages", "quotes.11ty.ts", count(pages.quotes)),
    row("linkPages", "help.11ty.ts", count(pages.links)),
    row("glossaryPages", "glossary.11ty.ts", count(pages.glossary)),
    row("volumes", "strategy.11ty.ts", count(pages.volumes)),
    row("largePrintVolumes", "strategy-large-print.11ty.ts", count(pages.volumes)),
  ];
}
