import type { DataPlace } from "../content/read/data-place.ts";

/** The line of a data file to which an address leads. */
type DataLine = Pick<DataPlace, "file" | "line">;

/** Addresses of the repository’s web editor: for each entry by its id, for each page by its path. */
export type EditAddresses = ReadonlyMap<string, string>;

/**
 * Finds where in the repository’s web editor each page and each entry can be changed. GitHub and
 * GitLab are known; of any other repository there are none.
 *
 * @param place the address of the repository’s first page, and the branch to propose changes to
 * @param entries the lines of the entries, by id
 * @param pages the lines of what pages say that aren’t one entry, by the page’s path
 */
export function editAddresses(
  { repository, branch }: { repository: string; branch: string },
  entries: ReadonlyMap<string, DataLine>,
  pages: ReadonlyMap<string, DataLine>,
): EditAddresses {
  const base = editorOf(new URL(repository), branch);
  if (!base) return new Map();
  return new Map(
    [...entries, ...pages].map(([key, { file, line }]) => [key, `${base}/${file}#L${line}`]),
  );
}

function editorOf({ hostname, origin, pathname }: URL, branch: string): string | undefined {
  const project = `${origin}${pathname.replace(/\/+$/, "").replace(/\.git$/, "")}`;
  const name = branch.split("/").map(encodeURIComponent).join("/");
  if (hostname === "github.com") return `${project}/edit/${name}`;
  if (/^gitlab\./.test(hostname)) return `${project}/-/edit/${name}`;
  return undefined;
}
