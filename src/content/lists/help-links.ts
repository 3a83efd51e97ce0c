import { type Link, linkKind } from "../links.ts";

/** The links that lead to help, in their order. */
export const helpLinks = (links: readonly Link[]): readonly Link[] =>
  links.filter((link) => linkKind(link) === "help");
