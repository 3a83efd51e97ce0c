// How a parsed page is read, for further checks.
export { styleAddresses } from "./html/css-addresses.ts";
export { elementsOf } from "./html/find-element.ts";
export { attribute, loadedResources, textOf } from "./html/loaded-resources.ts";
export { srcsetAddresses } from "./html/srcset-addresses.ts";
