import type { ListPageData } from "./page-context.ts";

/** What a page of `src/pages/` gives to whoever calls it: Eleventy, or we where pages go past it. */
export type PageTemplate = {
  /** What Eleventy is told of it: https://www.11ty.dev/docs/data-template-dir/ */
  data: Record<string, unknown>;
  render: (page: ListPageData) => string;
};
