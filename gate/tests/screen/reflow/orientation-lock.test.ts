import { describe, expect, it } from "vitest";
import { orientationLock } from "../../../screen/reflow/orientation-lock.ts";
import { toldBy } from "../told-by.ts";

describe("orientationLock", () => {
  it("tells of a page turned on its side", async () => {
    const page =
      "<style>@media(orientation:landscape){body{transform:rotate(90deg)}}</style><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>";
    expect(await toldBy(orientationLock, page)).toEqual([
      "error: The page is turned on its side when the screen is held the other way.",
    ]);
  });

  it("tells of content hidden in one orientation", async () => {
    const page =
      "<style>@media(orientation:portrait){main{display:none}}</style><main><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></main>";
    expect(await toldBy(orientationLock, page)).toEqual([
      "error: The page's content disappears when the screen is held the other way.",
    ]);
  });

  it("tells of a script that locks the screen", async () => {
    const page =
      '<script>screen.orientation.lock("landscape").catch(()=>{})</script><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p>';
    expect(await toldBy(orientationLock, page)).toEqual([
      "error: A script keeps the screen from turning.",
    ]);
  });

  it("lets a layout follow the orientation", async () => {
    const page =
      "<style>@media(orientation:landscape){main{display:grid}aside{display:none}}</style><main><p>This is an ordinary paragraph of the page with enough words to be taken for running text by anyone who reads it.</p></main><aside>More</aside>";
    expect(await toldBy(orientationLock, page)).toEqual([]);
  });
});
