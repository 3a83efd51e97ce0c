/**
 * What `npm run build` tells Node before its command: to keep the space for young objects small, or
 * long written pages pile up in it where memory is plentiful, and to keep what it compiles.
 * https://nodejs.org/api/cli.html#useful-v8-options
 */
export const buildFlags = ["--max-semi-space-size=16", "src/node/launch.cjs"];
