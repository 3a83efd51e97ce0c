"use strict";
const fs = require("node:fs");

/**
 * Tells whether two paths lead to one file, by whatever links and in whatever case of letters.
 *
 * @param {string} one a path
 * @param {string} other another
 * @returns {boolean} false also where one isn’t there
 */
module.exports = function isSameFile(one, other) {
  if (!fs.existsSync(one) || !fs.existsSync(other)) return false;
  const [a, b] = [one, other].map((file) => fs.statSync(file, { bigint: true }));
  return a.dev === b.dev && a.ino === b.ino;
};
