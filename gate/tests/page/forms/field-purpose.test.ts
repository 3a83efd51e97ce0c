import { describe, expect, it } from "vitest";
import { fieldPurpose } from "../../../page/forms/field-purpose.ts";
import { messagesOf } from "../faults-in.ts";

describe("what a field asks for", () => {
  it("tells a personal field without purpose", () => {
    expect(messagesOf(fieldPurpose, '<label>Email address <input type="email"></label>')).toEqual([
      "The field “email address” doesn't tell the browser what it asks for.",
    ]);
  });

  it("tells a wrong purpose", () => {
    expect(
      messagesOf(fieldPurpose, '<label>Telephone <input autocomplete="name"></label>'),
    ).toEqual(["The field “telephone” tells the browser that it asks for “name”."]);
  });

  it("tells a made-up purpose", () => {
    expect(messagesOf(fieldPurpose, '<label>Email <input autocomplete="my-mail"></label>')).toEqual(
      ["The autocomplete value “my-mail” of the field “email” doesn't exist."],
    );
  });

  it("tells a password that can't be filled in", () => {
    expect(
      messagesOf(
        fieldPurpose,
        '<label>Password <input type="password" autocomplete="off"></label>',
      ),
    ).toEqual(["The browser is kept from filling in the password."]);
  });

  it.each([
    '<label>Email (required) <input type="email" autocomplete="email"></label>',
    '<label>Friend\'s email <input type="email"></label>',
    '<label>Street <input autocomplete="shipping address-line1"></label>',
    '<label>Words <input type="search"></label>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(fieldPurpose, markup)).toEqual([]);
  });

  it("lets a field be that looks something up in its own list", () => {
    expect(
      messagesOf(
        fieldPurpose,
        '<label>Street <input role="combobox" aria-expanded="false" autocomplete="off"></label>',
      ),
    ).toEqual([]);
  });
});
