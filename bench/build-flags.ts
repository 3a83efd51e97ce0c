/**
 * What `npm run build` tells Node: keep the space for young objects small, and look through memory
 * again when it has grown by half. Else hundreds of MiB of pages that are long written pile up where
 * memory is plentiful. https://nodejs.org/api/cli.html#useful-v8-options
 */
export const buildFlags = ["--max-semi-space-size=16", "--heap-growing-percent=50"];
