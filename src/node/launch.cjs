"use strict";
const path = require("node:path");
const { enableCompileCache, runMain } = require("node:module");
const runThroughLink = require("./run-through-link.cjs");
const useOurNode = require("./use-our-node.cjs");

// Runs a file by the project’s own Node.js: node src/node/launch.cjs src/commands/build.ts …
// It and its neighbours are plain JavaScript, as no other file here is: whatever Node a machine has
// must be able to read them.

const [, , name, ...args] = process.argv;
const root = path.join(__dirname, "../..");

if (name) useOurNode().then(runFile, tell);
else tell(new Error("Name the file to run: node src/node/launch.cjs src/commands/build.ts"));

function runFile() {
  const file = path.resolve(name);
  if (path.sep === "/" && root.includes("\\")) {
    return runThroughLink(root, path.relative(root, file), args);
  }
  process.argv = [process.execPath, file, ...args];
  // Node’s own choice of a folder is one that all users of a machine share. Through a link, each run
  // has other paths, and would fill it.
  if (!process.execArgv.includes("--preserve-symlinks")) {
    enableCompileCache(path.join(root, "node_modules/.cache/node"));
  }
  // As Node.js runs the file that it is started with, so that `import.meta.main` is true in it
  runMain();
}

function tell(error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
