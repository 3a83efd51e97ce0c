import { describe, expect, it } from "vitest";
import { keyboardWalk } from "../../../screen/focus/keyboard-walk.ts";
import { toldBy } from "../told-by.ts";

describe("keyboardWalk", () => {
  it("tells of a field that swallows the Tab key", async () => {
    const page = `<input value="Name" onkeydown="if(event.key==='Tab')event.preventDefault()"><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>`;
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: “Name” keeps the focus: Tab doesn't lead out of it.",
    ]);
  });

  it("tells of a field that calls the focus back", async () => {
    const page =
      '<input value="Name" id="n"><script>n.onblur=()=>setTimeout(()=>n.focus())</script><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: “Name” keeps the focus: Tab doesn't lead out of it.",
    ]);
  });

  it("tells of two buttons that pass the focus to and fro", async () => {
    const page =
      '<button id="a">One</button><button id="b">Two</button><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><script>b.addEventListener("keydown",e=>{if(e.key==="Tab"&&!e.shiftKey){e.preventDefault();a.focus()}})</script>';
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: Tab goes round in a circle at “One” and never reaches the rest of the page.",
    ]);
  });

  it("tells of a button that drops the focus", async () => {
    const page =
      '<button onfocus="this.blur()">Go</button><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: “Go” loses the focus at the moment it gets it.",
    ]);
  });

  it("tells of a link that opens a window when it gets the focus", async () => {
    const page = `<a href="1.html" onfocus="window.open('x.html')">Help</a><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>`;
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: When “Help” gets the focus, a new window opens.",
    ]);
  });

  it("tells of a field that leaves the page when it gets the focus", async () => {
    const page = `<input value="Name" onfocus="location.href='x.html'"><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>`;
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: When “Name” gets the focus, the page goes to another address.",
    ]);
  });

  it("tells of a Tab key that jumps", async () => {
    const page = '<a tabindex="2" href="1.html">One</a> <a tabindex="1" href="2.html">Two</a>';
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: The Tab key comes to “One” out of its turn, because of a `tabindex` above 0.",
    ]);
  });

  it("tells of a link behind a banner", async () => {
    const page =
      '<style>div{position:fixed;inset:0 0 auto 0;height:300px;background:#222;color:#fff}</style><div>Cookies</div><p><a href="1.html">Read on</a></p>';
    expect(await toldBy(keyboardWalk, page)).toEqual([
      "error: When “Read on” has the focus, “Cookies” covers it whole.",
    ]);
  });

  it("lets ordinary pages be", async () => {
    const page =
      '<a href="#m">Skip</a><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><input value="Name"><select><option>1</select><textarea></textarea><details><summary>More</summary><a href="3.html">Third</a></details><video controls></video><input type="date">';
    expect(await toldBy(keyboardWalk, page)).toEqual([]);
  });

  it("lets an editor keep the Tab key where the page tells the way out", async () => {
    const page = `<p>Press Escape, then Tab, to leave.</p><textarea onkeydown="if(event.key==='Tab')event.preventDefault()"></textarea>`;
    expect(await toldBy(keyboardWalk, page)).toEqual([]);
  });

  it("lets a slim sticky bar be", async () => {
    const page =
      '<style>div{position:sticky;top:0;background:#fff}</style><div>Town</div><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p><p><a href="1.html">First link</a></p><p><a href="2.html">Second link</a></p>';
    expect(await toldBy(keyboardWalk, page)).toEqual([]);
  });

  it("goes through the parts of dates and times", async () => {
    const page =
      '<label>Day <input type="date"></label><label>From <input type="time"></label><label>To <input type="time"></label><button>Ask</button><p><a href="1.html">First link</a></p>';
    expect(await toldBy(keyboardWalk, page)).toEqual([]);
  });
});
