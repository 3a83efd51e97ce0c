import { describe, expect, it } from "vitest";
import { inputChangesPage } from "../../../screen/controls/input-changes-page.ts";
import { toldBy } from "../told-by.ts";

describe("inputChangesPage", () => {
  it("tells of a choice that leaves the page", async () => {
    const page =
      '<label>Go to <select onchange="location.href=this.value"><option value="1">One<option value="2">Two</select></label>';
    expect(await toldBy(inputChangesPage, page)).toEqual([
      "error: Filling in “Go to” sends the reader to another page without a button.",
    ]);
  });

  it("tells of a choice that sends the form", async () => {
    const page =
      '<form action="x.html"><label>Size <select onchange="this.form.submit()"><option>S<option>M</select></label></form>';
    expect(await toldBy(inputChangesPage, page)).toEqual([
      "error: Filling in “Size” sends the reader to another page without a button.",
    ]);
  });

  it("tells of a field that passes the focus on", async () => {
    const page =
      '<label>Day <input id="d" maxlength="2"></label><label>Month <input id="m"></label><script>d.oninput=()=>{if(d.value.length===2)m.focus()}</script>';
    expect(await toldBy(inputChangesPage, page)).toEqual([
      "error: Filling in “Day” moves the focus away by itself.",
    ]);
  });

  it("lets forms with a button be, and choices that are announced", async () => {
    const page =
      '<form action="x.html"><label>Size <select><option>S<option>M</select></label><label><input type="checkbox"> Yes</label><button>Send</button></form><p><label>Language (the page will change) <select onchange="location.href=this.value"><option>1<option>2</select></label></p>';
    expect(await toldBy(inputChangesPage, page)).toEqual([]);
  });
});
