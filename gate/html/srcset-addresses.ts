import { parseSrcset } from "srcset";

/**
 * The addresses in a `srcset` or `imagesrcset`, without their widths and densities.
 *
 * @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function srcsetAddresses(srcset: string): string[] {
  return parseSrcset(srcset).map(({ url }) => url);
}
