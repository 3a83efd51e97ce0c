import type { Element } from "../run/site.ts";

const plainId = /^[A-Za-z_][\w-]*$/;

function step(element: Element): string {
  const parent = element.parentNode;
  const alike = (parent && "childNodes" in parent ? parent.childNodes : []).filter(
    (node) => "tagName" in node && node.tagName === element.tagName,
  );
  if (alike.length < 2) return element.tagName;
  return `${element.tagName}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/** A short CSS selector that picks one element: from its nearest ancestor with an id downwards. */
export function selectorOf(element: Element): string {
  const steps: string[] = [];
  for (let node: Element | undefined = element; node; ) {
    const id = node.attrs.find((attribute) => attribute.name === "id")?.value;
    if (id && plainId.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    if (/^(html|head|body)$/.test(node.tagName)) {
      steps.unshift(node.tagName);
      break;
    }
    steps.unshift(step(node));
    const parent: Element["parentNode"] = node.parentNode;
    node = parent && "tagName" in parent ? parent : undefined;
  }
  return steps.join(" > ");
}
