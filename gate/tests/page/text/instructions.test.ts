import { describe, expect, it } from "vitest";
import { instructions } from "../../../page/text/instructions.ts";
import { messagesOf } from "../faults-in.ts";

describe("instructions", () => {
  it("tells an instruction by colour", () => {
    expect(messagesOf(instructions, "<p>Click the green button to renew.</p>")).toEqual([
      "“Click the green button to renew.” can only be followed by those who see the colour.",
    ]);
  });

  it("tells a meaning by colour", () => {
    expect(messagesOf(instructions, "<p>Fields in red are required.</p>")).toEqual([
      "“Fields in red are required.” can only be followed by those who see the colour.",
    ]);
  });

  it("tells a key to a map by colour", () => {
    expect(messagesOf(instructions, "<p>Routes in blue are open all year.</p>")).toHaveLength(1);
    expect(messagesOf(instructions, "<p>Streets in yellow belong to the port.</p>")).toHaveLength(
      1,
    );
  });

  it("tells an instruction by shape", () => {
    expect(messagesOf(instructions, "<p>Press the round button to begin.</p>")).toEqual([
      "“Press the round button to begin.” can only be followed by those who see shape and place.",
    ]);
  });

  it("tells an instruction by place", () => {
    expect(messagesOf(instructions, "<p>Use the form on the right to write to us.</p>")).toEqual([
      "“Use the form on the right to write to us.” can only be followed by those who see shape and place.",
    ]);
  });

  it("tells an instruction in German", () => {
    expect(messagesOf(instructions, "<p>Klicken Sie auf den Knopf rechts unten.</p>")).toEqual([
      "“Klicken Sie auf den Knopf rechts unten.” can only be followed by those who see shape and place.",
    ]);
  });

  it.each([
    "<p>Click the green button labelled “Renew”.</p>",
    "<p>The red house stands on the right bank of the river.</p>",
    "<p>Use the form below.</p>",
    "<p>Choose the white wine or the red wine.</p>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(instructions, markup)).toEqual([]);
  });

  it.each([
    "Look for the red door on the left, next to the bank.",
    "Go past the church on the right and cross at the lights.",
    "Use the green box for glass and the blue box for paper.",
    "See the blue plaque on the left of the gate.",
    "Press the green button beside the door to open it.",
  ])("lets what isn't about the page be: %s", (sentence) => {
    expect(messagesOf(instructions, `<p>${sentence}</p>`)).toEqual([]);
  });

  it("tells where a thing on the page is named by its colour, whatever it is for", () => {
    expect(
      messagesOf(instructions, "<p>Click the green button to book a recycling collection.</p>"),
    ).toEqual([
      "“Click the green button to book a recycling collection.” can only be followed by those who see the colour.",
    ]);
  });
});
