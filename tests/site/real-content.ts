import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { dataFolders } from "./built-site.ts";

const { content, problems } = await loadContent(dataFolders.real);
if (!content) throw new Error(JSON.stringify(problems));

/** The real data as the site has it, for tests that must stay true whatever an editor changes. */
export const realContent: Content = content;
