import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Needed } from "../../gate/tests/needs/needed.ts";
import { needs } from "../../gate/tests/needs/needs.ts";
import { folderCommands } from "../../src/new/folder-commands.ts";

const written = (path: string, platform: NodeJS.Platform) =>
  folderCommands(path, platform).map(({ shells, command }) =>
    shells ? `${shells}: ${command}` : command,
  );

it.each([
  ["../my-strategy", ["cd ../my-strategy"]],
  ["../Mein Plan ü", ['cd "../Mein Plan ü"']],
  ["../Ann's plan", [`cd "../Ann's plan"`]],
  ["../Ann’s plan", ['cd "../Ann’s plan"']],
  ["../plan (2) & more; yes #1 ~", ['cd "../plan (2) & more; yes #1 ~"']],
  ["../$HOME", ["cd '../$HOME'"]],
  ["../`date`!", ["cd '../`date`!'"]],
  ['../the "plan"', [`cd '../the "plan"'`]],
  ["../“plan”", ["cd '../“plan”'"]],
  ["-plan", ["cd ./-plan"]],
  ["-my plan", ['cd "./-my plan"']],
  ["../100%", ['cd "../100%"']],
  [
    "../Ann's $plan",
    ["bash, zsh: cd '../Ann'\\''s $plan'", "PowerShell: cd -LiteralPath '../Ann''s $plan'"],
  ],
  ["../plan [2]", ["bash, zsh: cd '../plan [2]'", "PowerShell: cd -LiteralPath '../plan [2]'"]],
])("goes to %s on Linux and macOS", (path, commands) => {
  expect(written(path, "linux")).toEqual(commands);
});

it.each([
  ["..\\my-strategy", ["cd ..\\my-strategy"]],
  ["C:\\sites\\plan", ["cd C:\\sites\\plan"]],
  ["..\\Mein Plan ü", ['cd "..\\Mein Plan ü"']],
  ["..\\Ann's plan!", [`cd "..\\Ann's plan!"`]],
  ["-plan", ["cd .\\-plan"]],
  [
    "..\\Ann's $plan",
    ['cmd: cd "..\\Ann\'s $plan"', "PowerShell: cd -LiteralPath '..\\Ann''s $plan'"],
  ],
  ["..\\plan [2]", ['cmd: cd "..\\plan [2]"', "PowerShell: cd -LiteralPath '..\\plan [2]'"]],
])("goes to %s on Windows", (path, commands) => {
  expect(written(path, "win32")).toEqual(commands);
});

type Shell = { name: string; args: string[]; where: string; need: Needed[] };

/** The shells, how each runs a line, and how it says where it is. */
const shells: Shell[] = [
  { name: "bash", args: ["-c"], where: "pwd", need: ["noWindows", "bash"] },
  { name: "zsh", args: ["-c"], where: "pwd", need: ["noWindows", "zsh"] },
  { name: "pwsh", args: ["-NoProfile", "-Command"], where: "(pwd).Path", need: ["pwsh"] },
  { name: "powershell", args: ["-NoProfile", "-Command"], where: "(pwd).Path", need: ["windows"] },
  { name: "cmd", args: ["/d", "/c"], where: "cd", need: ["windows"] },
];

const names = [
  "Mein Plan ü",
  "Ann's plan",
  "Ann’s “plan”",
  "$HOME & `date`; #1 ~",
  "-plan",
  "plan (2) [a]",
  "100%!",
  ...(process.platform === "win32" ? [] : ['the "plan"', 'it\'s "$1"', "back\\slash", "*?"]),
];

describe.each(shells)("pasted into $name", ({ name, args, where, need }) => {
  it.each(names)("goes to a folder called %s", needs(...need), async (folder) => {
    const here = await realpath(await mkdtemp(join(tmpdir(), "go-")));
    await mkdir(join(here, folder));
    const shell = /powershell|pwsh/.test(name) ? "PowerShell" : name;
    const { command } =
      folderCommands(folder, process.platform).find(({ shells = shell }) =>
        shells.includes(shell),
      ) ?? {};
    const there = await new Promise((resolve) => {
      execFile(
        name,
        [...args, `${command}${name === "cmd" ? "&&" : ";"} ${where}`],
        { cwd: here, windowsVerbatimArguments: name === "cmd" },
        (_, out) => resolve(basename(out.trim())),
      );
    });
    await rm(here, { recursive: true });
    expect(there).toBe(folder);
  });
});
