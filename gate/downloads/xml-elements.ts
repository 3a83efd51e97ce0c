import { SaxesParser } from "saxes";

/** An element of an XML file, by its name without prefix. */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>> };

/**
 * All elements of an XML file, in their order.
 *
 * @throws where it isn't well-formed, with the reason
 */
export function xmlElements(bytes: Buffer): XmlElement[] {
  const found: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    // One that a DTD declares is no fault, and says nothing of where files lie
    if (!/undefined entity/.test(error.message)) throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    found.push({ name: name.slice(name.indexOf(":") + 1), attributes });
  });
  parser.write(textOf(bytes)).close();
  if (found.length === 0) throw new Error("There is no element in it.");
  return found;
}

/** https://www.w3.org/TR/xml/#sec-guessing; the decoder takes the mark at the start away. */
function textOf(bytes: Buffer): string {
  const start = bytes.subarray(0, 2).toString("latin1");
  if (start === "\xff\xfe") return new TextDecoder("utf-16le").decode(bytes);
  if (start === "\xfe\xff") return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
