import { asId } from "../content/values/id.ts";

/** How long a package’s name may be, with room for an ending. https://docs.npmjs.com/package-name-guidelines */
const longest = 200;

/**
 * The name that npm takes for the package in a folder: small letters, digits and hyphens, and none
 * that a package in it bears, which npm would take for the same.
 *
 * @param folder the folder’s name, whatever its letters
 * @param packages paths of packages, as `package-lock.json` names them
 */
export function packageName(folder: string, packages: readonly string[]): string {
  const name = asId(folder).slice(0, longest).replace(/-$/, "") || "our-strategy";
  const isTaken = packages.some((path) => path === name || path.endsWith(`node_modules/${name}`));
  return isTaken ? `${name}-site` : name;
}
