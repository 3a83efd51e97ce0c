/**
 * What `npm run build` tells Node: to keep what it compiles, and to keep the space for young objects
 * small, or long written pages pile up in it where memory is plentiful.
 * https://nodejs.org/api/cli.html#useful-v8-options
 */
export const buildFlags = ["--import", "./src/compile-cache.js", "--max-semi-space-size=16"];
