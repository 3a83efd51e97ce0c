import { type Link, type LinkKind, linkKind, linkKinds } from "../links.ts";

/** Links that are for the same. */
export type LinkGroup = { kind: LinkKind; links: readonly Link[] };

/** Links by what they are for, help first; a kind of which there is none is left out. */
export const linkGroups = (links: readonly Link[]): readonly LinkGroup[] =>
  linkKinds.flatMap((kind) => {
    const same = links.filter((link) => linkKind(link) === kind);
    return same.length > 0 ? [{ kind, links: same }] : [];
  });
