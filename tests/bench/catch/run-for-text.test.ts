import { expect, it } from "vitest";
import { runForText } from "../../../bench/catch/run-for-text.ts";

const run = (script: string, answers: number[]) =>
  runForText(process.execPath, ["-e", script], import.meta.dirname, answers);

it("gives all that a program wrote, also where it ends itself at once", async () => {
  const script = 'process.stdout.write("long ".repeat(200_000)); process.exit(2)';
  expect(await run(script, [0, 2])).toBe("long ".repeat(200_000));
});

it("fails with what the program said when it ends with a code that isn’t an answer", async () => {
  const script = 'console.error("No pages."); process.exit(3)';
  await expect(run(script, [0, 2])).rejects.toThrow(/ ended with 3: No pages\.$/);
});
