import { describe, expect, it } from "vitest";
import { tableByLook } from "../../../screen/looks/table-by-look.ts";
import { toldBy } from "../told-by.ts";

describe("tableByLook", () => {
  it("tells of columns made of spaces", async () => {
    const page = `<pre>Name    Age    Town\nAnn     33     Leeds\nBob     41     Leek</pre>`;
    expect(await toldBy(tableByLook, page)).toEqual([
      "error: 3 lines are lined up in columns with spaces, which a screen reader can't tell.",
    ]);
  });

  it("tells of columns made of hard spaces", async () => {
    const page =
      "<p>Mon&nbsp;&nbsp;&nbsp;9<br>Tue&nbsp;&nbsp;&nbsp;10<br>Wed&nbsp;&nbsp;&nbsp;11</p>";
    expect(await toldBy(tableByLook, page)).toEqual([
      "error: 3 lines are lined up in columns with spaces, which a screen reader can't tell.",
    ]);
  });

  it("tells of boxes laid out as a table", async () => {
    const page =
      '<style>.t{display:table}.r{display:table-row}.r>*{display:table-cell}</style><div class="t"><div class="r"><b>Day</b><b>Open</b></div><div class="r"><i>Mon</i><i>9</i></div><div class="r"><i>Tue</i><i>10</i></div></div>';
    expect(await toldBy(tableByLook, page)).toEqual([
      "error: 3 rows of boxes look like a table but aren't marked up as one.",
    ]);
  });

  it("tells of rows of boxes below bold heads", async () => {
    const page = (head: string) =>
      `<style>.r{display:flex}.r>*{flex:1}</style><div><div class="r"><${head}>Day</${head}><${head}>Event</${head}><${head}>Place</${head}></div><div class="r"><span>3 May</span><span>Fair</span><span>Green</span></div><div class="r"><span>9 May</span><span>Choir</span><span>Church</span></div></div>`;
    expect(await toldBy(tableByLook, page("b"))).toEqual([
      "error: 3 rows of boxes look like a table but aren't marked up as one.",
    ]);
    expect(await toldBy(tableByLook, page("span"))).toEqual([]);
  });

  it("tells of a grid of cells below bold heads", async () => {
    const page = (head: string) =>
      `<style>.g{display:grid;grid-template-columns:1fr 1fr}</style><div class="g"><${head}>Port</${head}><${head}>Tide</${head}><i>Ayr</i><i>Low</i><i>Oban</i><i>High</i></div>`;
    expect(await toldBy(tableByLook, page("b"))).toEqual([
      "error: 3 rows of boxes look like a table but aren't marked up as one.",
    ]);
    expect(await toldBy(tableByLook, page("span"))).toEqual([]);
  });

  it("lets code and file trees be", async () => {
    const page = `<pre><code>a    b    c\nd    e    f\ng    h    i</code></pre><pre>let x   = 1;\nlet yy  = 2;\nlet zzz = 3;</pre><pre>src/    code\ntests/  tests\ndocs/   words</pre>`;
    expect(await toldBy(tableByLook, page)).toEqual([]);
  });
});
