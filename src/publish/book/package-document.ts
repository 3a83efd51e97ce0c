import { createHash } from "node:crypto";
import { described } from "../../../_includes/described.ts";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { organisationNames } from "../../../_includes/organisation-names.ts";
import { pageContext, type Site } from "../../../_includes/page-context.ts";
import { pictureSource } from "../../../_includes/picture-credit.ts";
import type { Chapter } from "./chapter.ts";
import { escapeXml } from "./to-xml.ts";

/**
 * The book’s package document: what it is, which files it has, in which order they are read. A copy is
 * its site’s work, not that of those whose strategy it is; what it was made from stands as its sources.
 * Its day is that of this edition, and its identifier comes from the address of the original, or of the
 * source where there is none, so that a new edition is the same book.
 *
 * https://www.w3.org/TR/epub-33/#sec-package-doc, https://www.w3.org/TR/epub-a11y-11/
 */
export function packageDocument(site: Site, chapters: readonly Omit<Chapter, "xhtml">[]): string {
  const { content, index } = site;
  const { publication } = content;
  const { language, direction, title, description, updated } = publication;
  const source = index.sources.get(publication.source)?.url ?? publication.source;
  const original = index.original?.url ?? publication.original ?? source;
  // An original that is a file of one’s own has no address
  const sources = [...new Set([source, original])]
    .filter((address) => URL.canParse(address))
    .map((address) => `<dc:source>${escapeXml(address)}</dc:source>`);
  const items = chapters.map(
    ({ path, svg }, number) =>
      `<item id="chapter-${number + 1}" href="${escapeXml(path)}" media-type="application/xhtml+xml"${svg ? ' properties="svg"' : ""}/>`,
  );
  const order = chapters.map((_, number) => `<itemref idref="chapter-${number + 1}"/>`);
  const access = accessibility.map(
    ([property, value]) => `<meta property="schema:${property}">${escapeXml(value)}</meta>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${nameUuid(`${original} ${language}`)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:creator>${escapeXml(creatorOf({ content, index }))}</dc:creator>
<dc:description>${escapeXml(described(pageContext(site, "index.html"), description))}</dc:description>
<dc:rights>${escapeXml(`${interfaceText.aboutPicturesText} ${pictureSource.short}, ${pictureSource.licence}`)}</dc:rights>
${sources.join("\n")}
<dc:date>${updated}</dc:date>
<meta property="dcterms:modified">${updated}T00:00:00Z</meta>
<meta name="cover" content="cover"/>
${access.join("\n")}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join("\n")}
</manifest>
<spine page-progression-direction="${direction}">
${order.join("\n")}
</spine>
</package>
`;
}

/** Who made the book: the site, or whoever publishes it officially. */
function creatorOf({ content, index }: Pick<Site, "content" | "index">): string {
  const { kind, publisher, owners, shortTitle } = content.publication;
  if (kind !== "official") return shortTitle;
  return organisationNames(index.organisations, publisher ? [publisher] : owners);
}

/** In the terms of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/ */
const accessibility = [
  ["accessMode", "textual"],
  ["accessMode", "visual"],
  ["accessModeSufficient", "textual"],
  ["accessibilityFeature", "structuralNavigation"],
  ["accessibilityFeature", "tableOfContents"],
  ["accessibilityFeature", "readingOrder"],
  ["accessibilityFeature", "displayTransformability"],
  ["accessibilityHazard", "none"],
  ["accessibilitySummary", interfaceText.bookAccess],
] as const;

/** The namespace of names that are web addresses, https://www.rfc-editor.org/rfc/rfc9562#section-6.6 */
const urlNamespace = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** A UUID that is always the same for a name: version 5 of RFC 9562. */
function nameUuid(name: string): string {
  const hash = createHash("sha1").update(urlNamespace).update(name).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
