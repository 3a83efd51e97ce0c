"use strict";

/**
 * Runs a program by a Node.js in the place of this process, and ends with it as it ends.
 *
 * @param {string} node the path of the Node.js
 * @param {string[]} args what it is started with, the program among them
 * @param {() => void} [atEnd] is called before the end
 * @returns {Promise<never>} which is rejected where the program can’t be started
 */
module.exports = function runBy(node, args, atEnd = () => {}) {
  // Loaded here, since most runs begin in our Node and do without
  const { spawn } = require("node:child_process");
  const child = spawn(node, args, { stdio: "inherit" });
  // Whoever ends this process means that one; a terminal tells Ctrl and C to both.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  return new Promise((_, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      atEnd();
      if (!signal) process.exit(code);
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  });
};
