import { describe, expect, it } from "vitest";
import { spelling } from "../../../page/text/spelling.ts";
import { pageOf } from "../faults-in.ts";

const misspelt = async (markup: string, allowed: string[] = []) => {
  const pages = [pageOf(markup)];
  const found = await spelling.findAcross({ folder: "/", files: [], pages }, new Set(allowed));
  return found.map(({ message, help }) => `${message} ${help}`);
};

describe("spelling", () => {
  it("warns of a slip of the hand and says what was meant", async () => {
    expect(await misspelt("<p>We recieve letters.</p>")).toEqual([
      "“recieve” looks misspelt. Did you mean “receive”? If the word is right, add it to “words” in the configuration.",
    ]);
  });

  it("warns of a lost letter of a double", async () => {
    expect(await misspelt("<p>It went sucessfully.</p>")).toEqual([
      "“sucessfully” looks misspelt. Did you mean “successfully”? If the word is right, add it to “words” in the configuration.",
    ]);
  });

  it.each([
    "<p>The colour and the color of the harbour and the harbor.</p>",
    "<p>Mr Recieve came.</p>",
    "<p><code>recieve</code> and recieve@example.org and /recieve</p>",
    '<p lang="fr">Nous avons recieve.</p>',
    "<p>recieve recieve recieve</p>",
    "<p>The towpath near the footbridge was rewilded by kayakers.</p>",
    '<html lang="de"><title>Boote</title><p>Wir recieve nichts.</p>',
  ])("is silent on %s", async (markup) => {
    expect(await misspelt(markup)).toEqual([]);
  });

  it("takes the site's own words as right", async () => {
    expect(await misspelt("<p>We recieve letters.</p>", ["recieve"])).toEqual([]);
  });

  it("reads a word of a million letters", async () => {
    expect(await misspelt(`<p>${"a".repeat(1_000_000)}</p>`)).toEqual([]);
  });
});
