"use strict";
const fs = require("node:fs");
const path = require("node:path");
const findNode = require("./find-node.cjs");
const isSameFile = require("./is-same-file.cjs");
const runBy = require("./run-by.cjs");

const root = path.join(__dirname, "../..");

/**
 * Goes on where the project’s own Node.js is at work. Where another is, it starts the same program
 * by ours, and ends with it. What programs keep for later they keep beside the packages, not in the
 * home folder.
 *
 * @returns {Promise<void>} which is fulfilled in our Node alone
 * @throws {Error} in plain sentences, when none fits, or when an editor’s tool runs another Node
 */
module.exports = async function useOurNode() {
  const node = findNode(root, process);
  // https://specifications.freedesktop.org/basedir-spec/latest/: Biome, Vitest and fonts heed it
  const cache = path.join(root, "node_modules/.cache");
  Object.assign(process.env, { XDG_CACHE_HOME: cache, XDG_DATA_HOME: cache });
  if (isSameFile(node, process.execPath)) return;
  // An editor’s tool talks with the very process that it started.
  if (process.send) {
    throw new Error(`Tell your editor to run this by the project’s own Node.js: ${node}`);
  }
  linkForNpx(node);
  await runBy(node, [...process.execArgv, ...process.argv.slice(1)]);
};

/** Where npm took it away, npx and a shell that looks into `.bin` first get our Node again. */
function linkForNpx(node) {
  const bin = path.join(root, "node_modules/.bin");
  const link = path.join(bin, path.basename(node));
  try {
    // Windows lets nobody make a symbolic link unasked
    if (process.platform === "win32") fs.linkSync(node, link);
    else fs.symlinkSync(path.relative(bin, node), link);
  } catch {
    // It is there already, or the folder is somebody else’s: the command at hand does without.
  }
}
