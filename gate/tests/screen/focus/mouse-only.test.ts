import { describe, expect, it } from "vitest";
import { mouseOnly } from "../../../screen/focus/mouse-only.ts";
import { toldBy } from "../told-by.ts";

describe("mouseOnly", () => {
  it("tells of a box that reacts to clicks", async () => {
    const page = '<div onclick="this.hidden=true">Show more</div>';
    expect(await toldBy(mouseOnly, page)).toEqual([
      "error: “Show more” reacts to the mouse but can't be reached with the keyboard.",
    ]);
  });

  it("tells of a listener set by script", async () => {
    const page =
      '<span id="s">Save it</span><script>s.addEventListener("click",()=>{s.hidden=true})</script>';
    expect(await toldBy(mouseOnly, page)).toEqual([
      "error: “Save it” reacts to the mouse but can't be reached with the keyboard.",
    ]);
  });

  it("tells of a box that the keyboard reaches but can't use", async () => {
    const page = '<div tabindex="0" role="button" onclick="this.hidden=true">Open</div>';
    expect(await toldBy(mouseOnly, page)).toEqual([
      "error: “Open” can be reached with the keyboard but reacts to the mouse alone.",
    ]);
  });

  it("tells of a box that says nothing of being a button", async () => {
    const page =
      '<span tabindex="0" onclick="this.hidden=true" onkeydown="this.click()">☐ I agree</span>';
    expect(await toldBy(mouseOnly, page)).toEqual([
      "error: “☐ I agree” can be clicked, but nothing tells a screen reader so.",
    ]);
  });

  it("tells of a pointer that hints at one listener for all", async () => {
    const page =
      '<style>b{cursor:pointer}</style><b>Delete</b><script>document.addEventListener("click",e=>{if(e.target.matches("b"))e.target.remove()})</script>';
    expect(await toldBy(mouseOnly, page)).toEqual([
      "error: “Delete” reacts to the mouse but can't be reached with the keyboard.",
    ]);
  });

  it("tells of a control in a part that is folded away", async () => {
    const page =
      '<div hidden><p>Low tide</p><span onclick="this.parentNode.hidden=true">Close</span></div>';
    expect(await toldBy(mouseOnly, page)).toEqual([
      "error: “Close” reacts to the mouse but can't be reached with the keyboard.",
    ]);
  });

  it("lets buttons, links, labels, cards and backdrops be", async () => {
    const page = `<button onclick="this.hidden=true">Go</button><a href="x.html" onclick="return true">Link</a><label onclick="">Name <input></label><div onclick="this.querySelector('a').click()"><a href="x.html">Card</a></div><div class="backdrop" style="position:fixed;inset:0" onclick="this.hidden=true"></div><div role="button" tabindex="0" onclick="this.hidden=true" onkeydown="this.click()">Open</div>`;
    expect(await toldBy(mouseOnly, page)).toEqual([]);
  });

  it("lets the options of a folded list be", async () => {
    const page =
      '<div role="combobox" tabindex="0" aria-label="Port" onkeydown="" onclick="l.hidden=false">Ayr</div><div role="listbox" id="l" hidden><div role="option" onclick="l.hidden=true">Oban</div></div>';
    expect(await toldBy(mouseOnly, page)).toEqual([]);
  });

  it("lets a label be whose click puts the focus into its field", async () => {
    const page =
      '<div id="fruit">Favourite fruit</div><div role="combobox" tabindex="0" aria-labelledby="fruit" aria-expanded="false"></div><script>document.querySelector("#fruit").onclick = () => document.querySelector("[role]").focus(); document.querySelector("[role]").onkeydown = () => undefined</script>';
    expect(await toldBy(mouseOnly, page)).toEqual([]);
  });

  it("lets the arrows of a number field be that arrow keys change too", async () => {
    const page =
      '<div role="spinbutton" tabindex="-1" aria-label="Size" aria-valuenow="14">14 <span>+</span></div><script>document.querySelector("span").onclick = () => undefined; document.querySelector("div").onkeydown = () => undefined</script>';
    expect(await toldBy(mouseOnly, page)).toEqual([]);
  });
});
