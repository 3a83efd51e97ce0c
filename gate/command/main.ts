#!/usr/bin/env node
// Imports nothing at first, so that an older Node can say what it lacks rather than stumble over it.
const [major = 0] = process.versions.node.split(".").map(Number);

if (major >= 24) await import("./start.ts");
else {
  process.stderr.write(
    `check-barriers needs Node.js 24 or newer; this is ${process.versions.node}. Install it from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
}

export {};
