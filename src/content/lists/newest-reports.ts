import type { Content } from "../content.ts";
import type { Report } from "../reports.ts";

/** Reports on progress, the newest first. */
export const newestReports = ({ reports }: Pick<Content, "reports">): readonly Report[] =>
  reports.toSorted((a, b) => b.date.localeCompare(a.date));
