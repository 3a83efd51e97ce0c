import { describe, expect, it } from "vitest";
import { formHints } from "../../../page/forms/form-hints.ts";
import { messagesOf } from "../faults-in.ts";

describe("hints of forms", () => {
  it("tells a star that isn't explained", () => {
    expect(messagesOf(formHints, "<form><label>Town * <input></label></form>")).toEqual([
      "The star in “Town *” isn't explained.",
    ]);
  });

  it("tells a wrong field without a message", () => {
    expect(
      messagesOf(formHints, '<form><label>Town <input aria-invalid="true"></label></form>'),
    ).toEqual(["A field is marked as wrong, but no message is tied to it."]);
  });

  it("tells a field that only its class calls wrong", () => {
    const form = '<form><label>Town <input class="has-errors"></label></form>';
    expect(messagesOf(formHints, form)).toEqual([
      "A field is marked as wrong, but no message is tied to it.",
    ]);
  });

  it("tells a message that no field names", () => {
    expect(
      messagesOf(
        formHints,
        '<form><label>Town <input></label><span class="error">Name a town.</span></form>',
      ),
    ).toEqual(["The error “Name a town.” isn't tied to its field."]);
  });

  it("tells a question that is asked twice", () => {
    expect(
      messagesOf(formHints, '<form><label>Confirm your email <input type="email"></label></form>'),
    ).toEqual(["The field “Confirm your email” asks for something that was just given."]);
  });

  it("tells a postcode that is asked for twice", () => {
    const form = "<form><label>Enter the postcode again <input></label></form>";
    expect(messagesOf(formHints, form)).toHaveLength(1);
  });

  it("tells a puzzle", () => {
    expect(messagesOf(formHints, "<form><label>What is 7 + 5? <input></label></form>")).toEqual([
      "“What is 7 + 5?” asks readers to solve a puzzle.",
    ]);
  });

  it("tells a test for eyes only", () => {
    expect(messagesOf(formHints, '<form><img alt="Captcha to copy"></form>')).toEqual([
      "A test against robots can only be passed by sight.",
    ]);
  });

  it.each([
    "<form><p>* marks required fields</p><label>Town * <input></label></form>",
    '<form><label>Town <input aria-invalid="true" aria-describedby="e"></label><span id="e" class="error">Name a town.</span></form>',
    "<form><label>Enter the code again <input></label></form>",
    '<form><label>Repeat the password <input type="password"></label></form>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(formHints, markup)).toEqual([]);
  });

  it("lets wrong fields be whose group is tied to the message", () => {
    expect(
      messagesOf(
        formHints,
        '<form><fieldset aria-describedby="e"><legend>Date of birth</legend><p id="e" class="error">Enter your date of birth.</p><label>Day <input aria-invalid="true"></label></fieldset></form>',
      ),
    ).toEqual([]);
  });
});
