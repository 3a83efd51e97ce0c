import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

type Locked = { link?: true; os?: string[]; cpu?: string[]; libc?: string[] };

const file = join(import.meta.dirname, "../../package-lock.json");
const { packages } = JSON.parse(await readFile(file, "utf8"));
const machine = { os: "linux", cpu: "x64", libc: "glibc" };

/** The packages of a lock file that npm installs on an ordinary Linux machine. */
const installed = (locked: Record<string, Locked>): string[] =>
  Object.entries(locked).flatMap(([path, entry]) => {
    const fits = (["os", "cpu", "libc"] as const).every(
      (part) => entry[part]?.includes(machine[part]) ?? true,
    );
    return path.includes("node_modules/") && !entry.link && fits ? path : [];
  });

// The goal in docs/performance.md
it("npm ci brings at most 400 packages to a Linux machine", () => {
  expect(installed(packages).length).toBeLessThanOrEqual(400);
});

it("brings no browser driver twice, since pa11y-ci takes the gate’s", () => {
  const drivers = installed(packages).filter((path) =>
    /\/(?:puppeteer(?:-core)?|chromium-bidi)$/.test(path),
  );
  expect(drivers.toSorted()).toEqual([
    "node_modules/chromium-bidi",
    "node_modules/puppeteer",
    "node_modules/puppeteer-core",
  ]);
});

it("counts what fits that machine, wherever it lies, and not what is a part of the project", () => {
  expect(
    installed({
      "": {},
      gate: {},
      "node_modules/gate": { link: true },
      "node_modules/any": {},
      "node_modules/any/node_modules/inner": {},
      "node_modules/linux": { os: ["linux"], cpu: ["x64"], libc: ["glibc"] },
      "node_modules/musl": { os: ["linux"], cpu: ["x64"], libc: ["musl"] },
      "node_modules/arm": { os: ["linux"], cpu: ["arm64"] },
      "node_modules/windows": { os: ["win32"] },
    }),
  ).toEqual(["node_modules/any", "node_modules/any/node_modules/inner", "node_modules/linux"]);
});
