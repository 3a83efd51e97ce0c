"use strict";
const { registerHooks } = require("node:module");

// Node strips no types among packages. The gate stands there as a link, which is followed at other
// times, but not where a link leads to the whole project: see run-through-link.cjs.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    return { ...found, url: found.url.replace("/node_modules/check-barriers/", "/gate/") };
  },
});
