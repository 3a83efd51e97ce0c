// How a parsed page is read, for further checks.
export { elementsOf } from "./html/find-element.ts";
export {
  addressesOfCss,
  attribute,
  loadedResources,
  textOf,
} from "./html/loaded-resources.ts";
