import { describe, expect, it } from "vitest";
import { fields } from "../../../page/forms/fields.ts";
import { messagesOf } from "../faults-in.ts";

describe("form fields", () => {
  it("tells a field without a label", () => {
    expect(messagesOf(fields, "<input>")).toEqual(["A field has no label."]);
  });

  it("tells a field with only a placeholder", () => {
    expect(messagesOf(fields, '<input placeholder="Town">')).toEqual([
      "A field has only the placeholder “Town”, which vanishes as one types.",
    ]);
  });

  it("tells a label that points nowhere", () => {
    expect(messagesOf(fields, '<label for="b">Town</label>')).toEqual([
      "The label “Town” points at no field.",
    ]);
  });

  it("tells two fields with one label", () => {
    expect(
      messagesOf(fields, "<form><label>Town <input></label><label>Town <input></label></form>"),
    ).toEqual(["Two fields of a form are both labelled “Town”."]);
  });

  it("tells radio buttons without a question", () => {
    expect(
      messagesOf(
        fields,
        '<form><label><input type="radio" name="a">Small</label><label><input type="radio" name="a">Large</label></form>',
      ),
    ).toEqual(["Choices that belong together have no common question in the markup."]);
  });

  it.each([
    "<label>Town <input></label>",
    '<input aria-label="Town">',
    '<fieldset><legend>Size</legend><label><input type="radio" name="a">Small</label><label><input type="radio" name="a">Large</label></fieldset>',
    '<input type="hidden">',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(fields, markup)).toEqual([]);
  });
});
