import { expect, it } from "vitest";
import { pageForTests } from "./page-for-tests.ts";

it("writes a time that may be known roughly in words", async () => {
  const { day, when } = await pageForTests();
  expect(when("2024-09-30")).toBe(day("2024-09-30"));
  expect(when("2024-09")).not.toContain("-");
  expect(day("2024-09-01")).toContain(when("2024-09"));
  expect(when("2024")).toBe("2024");
  expect(when("2023/24")).toBe("2023/24");
});
