import { expect, it } from "vitest";
import { takeTurns } from "../../../bench/measure/take-turns.ts";

it("runs in turns, and doesn’t count the round that warms up", async () => {
  const order: string[] = [];
  let figure = 0;
  const run = (name: string) => async () => {
    order.push(name);
    figure += 1;
    return figure;
  };
  expect(await takeTurns({ ours: run("ours"), theirs: run("theirs") }, 2)).toEqual({
    ours: [3, 5],
    theirs: [4, 6],
  });
  expect(order).toEqual(["ours", "theirs", "ours", "theirs", "ours", "theirs"]);
});
