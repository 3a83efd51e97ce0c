import type { Publication } from "../content/publication.ts";

/**
 * Where to report a weakness of the site. Nothing where the data gives no address, or where the site
 * isn’t at the root of its host, which is the only place where anyone looks.
 *
 * https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(
  { securityContact, language, nextReview }: Publication,
  siteUrl: string,
): string | undefined {
  if (!securityContact || new URL(siteUrl).pathname !== "/") return undefined;
  return `Contact: ${securityContact}
Expires: ${nextReview}T00:00:00Z
Preferred-Languages: ${language}
Canonical: ${siteUrl}.well-known/security.txt
`;
}
