import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** All elements of some markup, in their order. */
export function elementsIn(markup: string): Element[] {
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(markup));
  return found;
}

/** An attribute of an element. */
export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** The text inside an element. */
export function textIn(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

/**
 * What a browser would send of a form as it stands, without a button.
 *
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#constructing-the-form-data-set
 */
export function formFields(markup: string): [name: string, value: string][] {
  return elementsIn(markup).flatMap((element): [string, string][] => {
    const name = attribute(element, "name");
    if (!name) return [];
    const value = attribute(element, "value") ?? "";
    switch (element.tagName) {
      case "input":
        if (attribute(element, "type") === "radio" && attribute(element, "checked") === undefined)
          return [];
        return [[name, value]];
      case "textarea":
        return [[name, textIn(element).replace(/\r?\n/g, "\r\n")]];
      case "select": {
        const options = element.childNodes.filter((node): node is Element => "tagName" in node);
        const chosen =
          options.find((one) => attribute(one, "selected") !== undefined) ?? options[0];
        return chosen ? [[name, attribute(chosen, "value") ?? ""]] : [];
      }
      default:
        return [];
    }
  });
}
