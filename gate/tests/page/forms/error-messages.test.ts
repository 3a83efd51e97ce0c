import { describe, expect, it } from "vitest";
import { errorMessages } from "../../../page/forms/error-messages.ts";
import { messagesOf } from "../faults-in.ts";

const alert = '<div role="alert">You need to fix the errors below.</div>';

describe("messages of what is wrong in a form", () => {
  it("tells a summary that names no field", () => {
    expect(messagesOf(errorMessages, `<form>${alert}<label>Port <input></label></form>`)).toEqual([
      "“You need to fix the errors below.” doesn't say which answer is wrong.",
    ]);
  });

  it("tells a message that doesn't say what to change", () => {
    const form =
      '<form><label>Port <b class="error"></b><i></i><em class="error">is not valid</em><input></label></form>';
    expect(messagesOf(errorMessages, form)).toEqual([
      "The message “is not valid” doesn't say what to change.",
    ]);
  });

  it.each([
    `<form>${alert}<label>Port <input aria-invalid="true"></label></form>`,
    `<form>${alert}<p class="error">Name a port.</p><label>Port <input></label></form>`,
    '<form><div role="alert">There is a problem: the port is missing.</div><label>Port <input></label></form>',
    '<form><div role="alert">There is a problem <a href="#p">Name a port</a></div><label>Port <input id="p"></label></form>',
    `<form><div hidden>${alert}</div><label>Port <input></label></form>`,
    '<form><label>Port <span class="error">Name a port of this coast.</span><input></label></form>',
    '<p role="alert">There was a problem with the boat.</p>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(errorMessages, markup)).toEqual([]);
  });
});
