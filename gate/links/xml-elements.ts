import { SaxesParser } from "saxes";

/** An element of an XML file, by its name without prefix. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its own text, as far as that stands before its end and behind all other elements. */
  text: string;
  /** The 1-based line on which its first tag ends. */
  line: number;
};

/** What an XML file holds, and where it isn't well-formed. */
export type Xml = { elements: XmlElement[]; flaws: { message: string; line: number }[] };

/** Reads all elements of an XML file, in their order, also those behind a place that is broken. */
export function xmlElements(xml: string): Xml {
  const elements: XmlElement[] = [];
  const flaws: Xml["flaws"] = [];
  const open: XmlElement[] = [];
  let text = "";
  const addText = (piece: string) => {
    text += piece;
  };
  const parser = new SaxesParser();
  parser.on("error", ({ message }) => {
    flaws.push({ message, line: parser.line });
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.slice(name.indexOf(":") + 1);
    const element = { name: local, attributes, text: "", line: parser.line };
    elements.push(element);
    open.push(element);
    text = "";
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element) element.text = text.trim();
    text = "";
  });
  parser.write(xml).close();
  return { elements, flaws };
}
