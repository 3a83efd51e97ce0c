/** A path without the slashes at its end. By hand, since a pattern would try anew at each slash. */
export function withoutEndSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === "/") end--;
  return path.slice(0, end);
}
