import { describe, expect, it } from "vitest";
import { fieldHints } from "../../../page/forms/field-hints.ts";
import { messagesOf } from "../faults-in.ts";

const hint = '<p class="form-hint" id="h">It is painted on the bow.</p>';

describe("hints of fields", () => {
  it("tells a hint that isn't tied to its field", () => {
    const form = `<form><label for="n">Number</label>${hint}<input id="n"></form>`;
    expect(messagesOf(fieldHints, form)).toEqual([
      "The hint “It is painted on the bow.” isn't tied to its field, so a screen reader doesn't say it there.",
    ]);
  });

  it("tells a hint that follows its field", () => {
    const form = `<div><label for="n">Number</label><input id="n">${hint}</div>`;
    expect(messagesOf(fieldHints, form)).toHaveLength(1);
  });

  it("tells a field that keeps its format secret", () => {
    const form = '<p><label>Number <input pattern="[A-Z][0-9]{4}"></label></p>';
    expect(messagesOf(fieldHints, form)).toEqual([
      "The field “Number” takes answers of one form only, and doesn't say which.",
    ]);
  });

  it("tells a field with two labels", () => {
    const form = '<label for="d">Launched</label><label for="d">Day</label><input id="d">';
    expect(messagesOf(fieldHints, form)).toEqual([
      "A field has two labels, “Launched” and “Day”, and some screen readers say only one of them.",
    ]);
  });

  it.each([
    `<form><label for="n">Number</label>${hint}<input id="n" aria-describedby="h"></form>`,
    `<form><label>Number <span class="hint">as it is painted</span> <input></label></form>`,
    `<form>${hint}<label for="n">Number</label><input id="n"><label for="o">Owner</label><input id="o"></form>`,
    '<p><label>Number <input pattern="[A-Z][0-9]{4}" title="A letter and four digits"></label></p>',
    '<p><label>Number, such as A1234 <input pattern="[A-Z][0-9]{4}"></label></p>',
    '<p><label for="n">Number</label> One letter, four digits <input id="n" pattern="[A-Z][0-9]{4}"></p>',
    '<p><label>Boats <input inputmode="numeric" pattern="[0-9]*"></label></p>',
    '<label for="d">Day</label><input id="d"><label for="d" class="error">Too late</label>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(fieldHints, markup)).toEqual([]);
  });
});
