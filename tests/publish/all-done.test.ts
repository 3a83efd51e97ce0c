import { expect, it } from "vitest";
import { allDone } from "../../src/publish/all-done.ts";

it("tells of a failure only when all the rest is over", async () => {
  const rest = Promise.withResolvers<void>();
  let over = false;
  const all = allDone([Promise.reject(new Error("The disk is full.")), rest.promise]);
  const told = all.catch((error: Error) => {
    expect(over).toBe(true);
    return error.message;
  });
  await Promise.resolve();
  over = true;
  rest.resolve();
  expect(await told).toBe("The disk is full.");
});

it("gives nothing when all went well", async () => {
  expect(await allDone([Promise.resolve(1), Promise.resolve("two")])).toBeUndefined();
});
