import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { giveBackTurns, inTurn } from "../../../src/publish/output/in-turn.ts";
import { ownName } from "../../../src/publish/output/process-name.ts";

let room: string;
let site: string;
let turn: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "turn-"));
  site = join(room, "site");
  turn = join(room, ".site-building-turn");
});
afterEach(() => rm(room, { recursive: true, force: true }));

it("lets one at a time do its work, and leaves nothing", async () => {
  let working = 0;
  let most = 0;
  const done = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      inTurn(site, async () => {
        working += 1;
        most = Math.max(most, working);
        for (let i = 0; i < 20; i += 1) await setImmediate();
        working -= 1;
        return number;
      }),
    ),
  );
  expect([done, most, await readdir(room)]).toEqual([[1, 2, 3, 4], 1, []]);
});

it("ends the turn of work that fails", async () => {
  const failed = inTurn(site, () => {
    throw new Error("no");
  });
  await expect(failed).rejects.toThrow("no");
  expect(await readdir(room)).toEqual([]);
});

it("does not wait for a process that was killed", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await writeFile(turn, ownName.replace(/^\d+/, String(pid)));
  expect(await inTurn(site, () => "done")).toBe("done");
});

it("does not wait for a process of another machine that has had the turn for a minute", async () => {
  await writeFile(turn, "1-000000");
  const before = Date.now() / 1000 - 61;
  await utimes(turn, before, before);
  expect(await inTurn(site, () => "done")).toBe("done");
});

it("gives back turns when the process ends", async () => {
  await inTurn(site, async () => {
    expect(await readdir(room)).toEqual([".site-building-turn"]);
    giveBackTurns();
    expect(await readdir(room)).toEqual([]);
  });
});
