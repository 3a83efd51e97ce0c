import { describe, expect, it } from "vitest";
import { startValidator } from "../../engines/start-validator.ts";
import { pageAround } from "../temporary-site.ts";

describe("startValidator", () => {
  it("gives up a page that takes too long, and goes on with the next", async () => {
    const hasty = startValidator(1);
    const given = [
      await hasty.run(pageAround("<p>A</p>")),
      await hasty.run(pageAround("<p>B</p>")),
    ];
    await hasty.stop();
    expect(given).toEqual(Array(2).fill({ error: "it took more than 0.001 seconds." }));
  });

  it("gives what html-validate finds", async () => {
    const patient = startValidator(100_000);
    const answer = await patient.run(pageAround('<p class="a" class="b">A</p>'));
    await patient.stop();
    expect(answer).toMatchObject({ faults: [{ rule: "html-validate/no-dup-attr", line: 12 }] });
  });
});
