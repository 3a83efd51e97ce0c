import { describe, expect, it } from "vitest";
import { unnamedParts } from "../../../page/aria/unnamed-parts.ts";
import { messagesOf } from "../faults-in.ts";

describe("parts that need a name", () => {
  it("tells a gauge without a name", () => {
    expect(messagesOf(unnamedParts, '<progress value="2" max="4"></progress>')).toEqual([
      "A gauge shows how far something is, but not what.",
    ]);
  });

  it("tells a dialogue without a name", () => {
    expect(messagesOf(unnamedParts, "<dialog><p>Weigh anchor?</p></dialog>")).toEqual([
      "A dialogue has no name, so those who listen don't hear what it is about.",
    ]);
  });

  it.each([
    '<label for="p">Cargo</label><progress id="p"></progress>',
    '<meter aria-label="Fuel">Half</meter>',
    '<dialog aria-label="Anchor"><p>Weigh anchor?</p></dialog>',
    "<dialog><h2>Anchor</h2><p>Weigh anchor?</p></dialog>",
    "<dialog></dialog>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(unnamedParts, markup)).toEqual([]);
  });
});
