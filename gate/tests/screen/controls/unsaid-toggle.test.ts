import { describe, expect, it } from "vitest";
import { unsaidToggle } from "../../../screen/controls/unsaid-toggle.ts";
import { toldBy } from "../told-by.ts";

const page = (attributes: string, act: string) =>
  `<button ${attributes} onclick="${act}">Opening hours</button><p>The quay</p><p id="p" hidden>From nine to five.</p>`;

describe("unsaidToggle", () => {
  it("tells of a button that folds a part and never says so", async () => {
    expect(await toldBy(unsaidToggle, page("", "p.hidden=!p.hidden"))).toEqual([
      "error: “Opening hours” shows and hides a part of the page, but a screen reader isn't told which.",
    ]);
  });

  it("tells so too where the part is open at first", async () => {
    const open = page("", "p.hidden=!p.hidden").replace(" hidden>", ">");
    expect(await toldBy(unsaidToggle, open)).toHaveLength(1);
  });

  it("lets a button be that tells its state", async () => {
    const act = "p.hidden=!p.hidden;this.ariaExpanded=String(!p.hidden)";
    expect(await toldBy(unsaidToggle, page('aria-expanded="false"', act))).toEqual([]);
    expect(await toldBy(unsaidToggle, page("", act))).toEqual([]);
  });

  it("lets a button be whose words change", async () => {
    const act = "p.hidden=!p.hidden;this.textContent=p.hidden?'Show hours':'Hide hours'";
    expect(await toldBy(unsaidToggle, page("", act))).toEqual([]);
  });

  it("lets a button be that shows something once and for all", async () => {
    expect(await toldBy(unsaidToggle, page("", "p.hidden=false"))).toEqual([]);
  });

  it("lets a button be that changes one picture for the next", async () => {
    const slides =
      '<button onclick="a.hidden=!a.hidden;b.hidden=!b.hidden">Next</button><p id="a">The quay</p><p id="b" hidden>The lighthouse</p>';
    expect(await toldBy(unsaidToggle, slides)).toEqual([]);
  });
});
