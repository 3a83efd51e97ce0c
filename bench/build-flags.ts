/**
 * What `npm run build` tells Node: keep the space for young objects small. Pages are large and soon
 * forgotten, and Node would let several hundred MiB of them pile up before it looks.
 */
export const buildFlags = ["--max-semi-space-size=16"];
