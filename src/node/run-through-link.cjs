"use strict";
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const runBy = require("./run-by.cjs");

/**
 * Runs one of a project’s files, reaching it and all that it imports by a link whose path has no
 * backslash: Node.js reads no module from a folder that has one in its name. The link goes at the end.
 *
 * https://nodejs.org/docs/latest-v24.x/api/errors.html#err_invalid_module_specifier
 *
 * @param {string} root the top of the project
 * @param {string} file the file to run, by its path from there
 * @param {string[]} args what it is started with
 */
module.exports = function runThroughLink(root, file, args) {
  const room = fs.mkdtempSync(path.join(os.tmpdir(), "project-"));
  const link = path.join(room, "project");
  fs.symlinkSync(root, link);
  const hook = `--require=${path.join(link, "src/node/gate-beside-link.cjs")}`;
  const flags = [...process.execArgv, "--preserve-symlinks", "--preserve-symlinks-main", hook];
  const program = [path.join(link, "src/node/launch.cjs"), path.join(link, file)];
  return runBy(process.execPath, [...flags, ...program, ...args], () =>
    fs.rmSync(room, { recursive: true, force: true }),
  );
};
