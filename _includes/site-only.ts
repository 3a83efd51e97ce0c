import type { Html } from "./html.ts";
import type { PageContext } from "./page-context.ts";

/**
 * A part of a page for the site alone: how its pages work, or a way to other pages for which the e-book
 * has its own.
 */
export const siteOnly = ({ medium }: PageContext, part: () => Html | ""): Html | "" =>
  medium === "site" ? part() : "";
