// How a parsed page is read, for further checks.
export { attribute } from "./html/attribute.ts";
export { styleAddresses } from "./html/css-addresses.ts";
export { elementsOf } from "./html/elements-of.ts";
export { loadedResources } from "./html/loaded-resources.ts";
export { nameOf } from "./html/name-of.ts";
export { nodeText } from "./html/node-text.ts";
export { closest, matches, select } from "./html/select.ts";
export { selectorOf } from "./html/selector-of.ts";
export { srcsetAddresses } from "./html/srcset-addresses.ts";
export { textOf } from "./html/text-of.ts";
