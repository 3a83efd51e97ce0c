/**
 * The site’s own address from `SITE_URL`, or from Netlify’s `URL`, with `/` at the end; nothing when
 * neither is set. Only then are absolute addresses written.
 *
 * @throws a plain sentence when it isn’t an address
 */
export function siteUrl(env: NodeJS.ProcessEnv): string | undefined {
  const name = env.SITE_URL ? "SITE_URL" : "URL";
  const value = env[name];
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    !url ||
    !["https:", "http:"].includes(url.protocol) ||
    url.search ||
    url.hash ||
    url.username ||
    // The home page in place of its folder, as a browser’s address bar shows it.
    /\.html?$/i.test(url.pathname)
  ) {
    throw new Error(
      `${name} is “${value}”, which isn’t the address of a site. Write it like https://strategy.example.org/.`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
