import { interfaceText } from "../../_includes/interface-text.ts";
import { organisationNames } from "../../_includes/organisation-names.ts";
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { dataFolders } from "./built-site.ts";

const { content, problems } = await loadContent(dataFolders.brackenford);
if (!content) throw new Error(JSON.stringify(problems));

/** What the made-up publication of Brackenford says: tests of its site read here what to expect. */
export const brackenford: Content = content;

const organisations = new Map(
  content.organisations.map((organisation) => [organisation.id, organisation]),
);

/** What people call those whose strategy it is, as the notice at the top of each page does. */
export const ownersInShort = organisationNames(organisations, content.publication.owners, {
  inShort: true,
  word: interfaceText.or,
});
