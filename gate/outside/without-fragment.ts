/** The address that is asked for: without its fragment, which stays with the browser. */
export function withoutFragment(url: URL): string {
  const bare = new URL(url);
  bare.hash = "";
  return bare.href;
}
