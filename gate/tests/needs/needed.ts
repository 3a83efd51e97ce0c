import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { canMount } from "./can-mount.ts";
import { epubcheckJar } from "./epubcheck-jar.ts";
import { olderNode } from "./older-node.ts";

/** What a test may need that npm doesn’t bring: a program, a kind of machine, a right. */
export type Need = {
  /** As a sentence names it: “12 need … ”. */
  name: string;
  /** Whether it is here. */
  isHere: () => boolean;
  /** The package of Debian and Ubuntu that brings it. */
  package?: string;
  /** Why no package brings it. */
  lacking?: string;
  /** Files of tests that need it, from the top of the project. */
  tests: readonly string[];
};

const runs = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

const onlyThere = "other machines of the same tests have it";

/** All that tests may need, and the one place where it is said. */
export const needed = {
  nginx: {
    name: "nginx",
    isHere: () => runs("nginx", "-v"),
    package: "nginx",
    tests: ["tests/publish/hosting/nginx.test.ts", "tests/publish/hosting/servers.test.ts"],
  },
  apache: {
    name: "Apache",
    isHere: () => runs("apache2", "-v"),
    package: "apache2",
    tests: ["tests/publish/hosting/servers.test.ts"],
  },
  caddy: {
    name: "Caddy",
    isHere: () => runs("caddy", "version"),
    package: "caddy",
    tests: ["tests/publish/hosting/servers.test.ts"],
  },
  java: {
    name: "Java",
    isHere: () => runs("java", "-version"),
    package: "default-jre-headless",
    tests: ["tests/publish/book/book.test.ts"],
  },
  epubcheck: {
    name: "EPUBCheck",
    isHere: () => existsSync(epubcheckJar),
    package: "epubcheck",
    tests: ["tests/publish/book/book.test.ts"],
  },
  pdfinfo: {
    name: "pdfinfo",
    isHere: () => runs("pdfinfo", "-v"),
    package: "poppler-utils",
    tests: ["tests/publish/pdf/pdf.test.ts"],
  },
  bash: {
    name: "bash",
    isHere: () => runs("bash", "-c", "exit"),
    package: "bash",
    tests: ["tests/new/folder-commands.test.ts"],
  },
  zsh: {
    name: "zsh",
    isHere: () => runs("zsh", "-c", "exit"),
    package: "zsh",
    tests: ["tests/new/folder-commands.test.ts"],
  },
  pwsh: {
    name: "PowerShell 7 or newer (pwsh)",
    isHere: () => runs("pwsh", "-NoProfile", "-Command", "exit"),
    lacking: "Debian and Ubuntu have no package of it",
    tests: ["tests/new/folder-commands.test.ts"],
  },
  olderNode: {
    name: "a Node.js older than 24 beside the project’s own",
    isHere: () => olderNode() !== undefined,
    lacking: "no package is sure to be an older one",
    tests: ["gate/tests/pack/pack.test.ts"],
  },
  smallDisk: {
    name: "the right to mount a disk",
    isHere: canMount,
    lacking: "only root has it, and not on every machine",
    tests: ["tests/publish/output/small-disk.test.ts"],
  },
  linux: {
    name: "Linux",
    isHere: () => process.platform === "linux",
    lacking: onlyThere,
    tests: [
      "gate/tests/chromium/launch-chromium.test.ts",
      "gate/tests/chromium/unpack-chromium.test.ts",
      "gate/tests/engines/check-html.test.ts",
      "tests/ci/jobs.test.ts",
      "tests/ci/run.test.ts",
      "tests/load/write-data.test.ts",
    ],
  },
  x64: {
    name: "a processor of the kind x64",
    isHere: () => process.arch === "x64",
    lacking: onlyThere,
    tests: ["gate/tests/chromium/unpack-chromium.test.ts"],
  },
  windows: {
    name: "Windows",
    isHere: () => process.platform === "win32",
    lacking: onlyThere,
    tests: ["tests/new/folder-commands.test.ts"],
  },
  noWindows: {
    name: "a machine without Windows",
    isHere: () => process.platform !== "win32",
    lacking: onlyThere,
    tests: [
      "gate/tests/cache/open-cache.test.ts",
      "gate/tests/needs/bring-programs.test.ts",
      "gate/tests/needs/tell-skips.test.ts",
      "gate/tests/readme.test.ts",
      "tests/new/folder-commands.test.ts",
      "tests/node/find-node.test.ts",
      "tests/node/launch.test.ts",
    ],
  },
} as const satisfies Readonly<Record<string, Need>>;

/** A name of what tests may need. */
export type Needed = keyof typeof needed;
