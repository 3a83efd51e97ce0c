/** What a package says of itself, as far as servers are told. */
export type Package = { name: string; version: string; homepage?: string };

/**
 * Says who asks, and where to learn more: the address in `CHECK_CONTACT`, else the site's own, else
 * the package's home page.
 *
 * @throws when the address is no web or e-mail address, or holds a password
 */
export function userAgent({ name, version, homepage }: Package, env: NodeJS.ProcessEnv): string {
  const contact = env.CHECK_CONTACT || env.SITE_URL || env.URL || homepage;
  const product = `${name}/${version}`;
  if (!contact) return `${product} (link check)`;
  const url = URL.parse(contact);
  if (!url || !/^(https?|mailto):$/.test(url.protocol)) {
    throw new Error(
      `CHECK_CONTACT or SITE_URL must begin with https:// or mailto:, unlike “${contact}”.`,
    );
  }
  if (url.username || url.password) {
    throw new Error(
      "CHECK_CONTACT or SITE_URL holds a name or a password, which every site that is asked would read. Write the address without it.",
    );
  }
  // Parsed, the address holds no line break that could begin another header, and only ASCII.
  return `${product} (link check; +${url.href})`;
}
