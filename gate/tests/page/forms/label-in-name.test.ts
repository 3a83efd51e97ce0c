import { describe, expect, it } from "vitest";
import { labelInName } from "../../../page/forms/label-in-name.ts";
import { messagesOf } from "../faults-in.ts";

describe("spoken names", () => {
  it("tells a button whose name lacks what it shows", () => {
    expect(messagesOf(labelInName, '<button aria-label="Submit form">Send</button>')).toEqual([
      "It shows “Send” but is called “Submit form”.",
    ]);
  });

  it.each([
    '<button aria-label="Send the letter">Send</button>',
    '<button aria-label="Close">×</button>',
    '<button aria-label="Search"><span class="icon">search_glass</span></button>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(labelInName, markup)).toEqual([]);
  });
});
