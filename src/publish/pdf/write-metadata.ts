import { hash } from "node:crypto";
import { type PDFDocument, PDFHexString, PDFName } from "@pdfme/pdf-lib";
import { escapeXml } from "../book/to-xml.ts";

/** What a PDF says of itself. */
export type PdfFacts = {
  title: string;
  author: string;
  language: string;
  /** `2026-11-23` */
  updated: string;
};

const name = PDFName.of;

/**
 * Writes what a PDF says of itself, where old programs look for it and where new ones do, and that it
 * follows PDF/UA-1. Its dates come from the data and its identifier from its own words, so that the
 * same words give the same bytes.
 *
 * ISO 14289-1, 5 and 7.1; ISO 16684-1
 */
export function writeMetadata(document: PDFDocument, facts: PdfFacts): void {
  const { context, catalog } = document;
  const { title, author, language, updated } = facts;
  const day = new Date(`${updated}T00:00:00Z`);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const producer = document.getProducer() ?? "";

  const xmp = packet(facts, `${updated}T00:00:00Z`, producer);
  const stream = context.stream(Buffer.from(xmp), { Type: "Metadata", Subtype: "XML" });
  catalog.set(name("Metadata"), context.register(stream));
  const id = PDFHexString.of(hash("sha256", xmp).slice(0, 32));
  context.trailerInfo.ID = context.obj([id, id]);
}

function packet({ title, author, language }: PdfFacts, date: string, producer: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Chromium</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:MetadataDate>${date}</xmp:MetadataDate>
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
