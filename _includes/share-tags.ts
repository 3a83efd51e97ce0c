import type { Content } from "../src/content/content.ts";
import { type Html, html, trusted } from "./html.ts";
import { interfaceText } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";
import { priorityName } from "./priority-name.ts";
import { sharedRow } from "./shared-row.ts";

/** A value of JSON-LD. */
export type StructuredData = { "@type": string; [property: string]: unknown };

/** The name of the picture to share, at the root of the site. */
export const sharePictureName = "share.png";

/**
 * What search engines and messengers read: JSON-LD always, Open Graph only when the site’s address
 * is known, since its addresses are absolute. JSON-LD is data: no browser runs it.
 *
 * https://ogp.me/, https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function shareTags(
  page: PageContext,
  {
    title,
    description,
    structured,
  }: { title: string; description: string; structured: StructuredData },
): Html {
  const { siteUrl, path, content } = page;
  const { language, shortTitle } = content.publication;
  const url = siteUrl && siteUrl + path.replace(/^index\.html$/, "");
  const data = { "@context": "https://schema.org", ...structured, ...(url ? { url } : {}) };
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return html`<script type="application/ld+json">${trusted(json)}</script>
${
  url
    ? html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${shortTitle}">
<meta property="og:locale" content="${language.replace("-", "_")}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:image" content="${siteUrl}${sharePictureName}">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${sharePictureAlt(content, page.drawsHeadline)}">
<meta name="twitter:card" content="summary_large_image">`
    : ""
}`;
}

/**
 * What the picture to share shows, in words.
 *
 * @param drawsHeadline whether there is a font that has the letters of the headline
 */
export function sharePictureAlt(content: Content, drawsHeadline = true): string {
  const { headline } = content.publication;
  const row = sharedRow(content);
  const name = priorityName(content.publication);
  if (row.shows !== "people" && row.priorities.length === 0) return drawsHeadline ? headline : "";
  if (!drawsHeadline) return interfaceText.sharePictureWordless[row.shows](name);
  if (row.shows === "people") return interfaceText.sharePicturePeople(headline);
  return row.shows === "pictures"
    ? interfaceText.sharePicturePriorities(headline, name)
    : interfaceText.sharePictureNumbers(headline, name);
}
