import { describe, expect, it } from "vitest";
import { preformatted } from "../../../page/text/preformatted.ts";
import { messagesOf } from "../faults-in.ts";

describe("text drawn with characters", () => {
  it("tells a picture made of characters", () => {
    expect(messagesOf(preformatted, "<pre> /\\_/\\\n( o.o )\n &gt; ^ &lt;</pre>")).toEqual([
      "A picture made of characters has no text alternative.",
    ]);
  });

  it("tells a table drawn with spaces", () => {
    expect(
      messagesOf(preformatted, "<pre>Team   Home   Away\nHarbour   3   1\nMill   0   2</pre>"),
    ).toEqual(["A table is drawn with spaces, so nobody hears which column a word is in."]);
  });

  it("tells columns of text made with spaces", () => {
    expect(
      messagesOf(
        preformatted,
        "<pre>The towpath near the    The treasurer said that\nsecond lock has been    the boat fair had made\nwashed away again and   a profit of four pounds</pre>",
      ),
    ).toEqual(["Columns of text are made with spaces, so they're read across."]);
  });

  it.each([
    '<pre role="img" aria-label="A cat"> /\\_/\\\n( o.o )\n &gt; ^ &lt;</pre>',
    "<pre><code>a   b   c\nd   e   f\ng   h   i</code></pre>",
    "<pre>Roses are red\n  and so on it goes\nuntil the end</pre>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(preformatted, markup)).toEqual([]);
  });
});
