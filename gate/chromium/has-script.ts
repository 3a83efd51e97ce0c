import type { DefaultTreeAdapterTypes } from "parse5";
import type { Page } from "../model/site.ts";

/** Elements that run a script, or hold a page that may. */
const running = /^(script|iframe|frame|object|embed|applet|fencedframe|portal)$/;

/**
 * Whether anything on a page may run a script, in the page itself or in a frame. Where the bytes leave
 * in doubt what a browser makes of them, it is taken to.
 */
export function hasScript({ bytes, document }: Page): boolean {
  // UTF-16, and encodings that hide letters behind an escape
  if (bytes.includes(0) || bytes.includes(0x1b)) return true;
  const nodes: DefaultTreeAdapterTypes.Node[] = [document];
  // A list that grows, since a page may be nested deeper than calls may be
  for (const node of nodes) {
    if ("tagName" in node && runs(node)) return true;
    if ("content" in node) nodes.push(node.content);
    if ("childNodes" in node) for (const child of node.childNodes) nodes.push(child);
  }
  return false;
}

function runs({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  if (running.test(tagName)) return true;
  return attrs.some(
    ({ name, value }) =>
      name.startsWith("on") ||
      name === "http-equiv" ||
      /script\s*:/i.test(value.replace(/\s/g, "")),
  );
}
