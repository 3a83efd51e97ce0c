import { describe, expect, it } from "vitest";
import { moving } from "../../../screen/motion/moving.ts";
import { toldBy } from "../told-by.ts";

describe("moving", () => {
  it("tells of a text that never stands still", async () => {
    const page =
      "<style>@keyframes m{to{transform:translateX(300px)}}p{animation:m 4s linear infinite}</style><p>News of the day</p>";
    expect(await toldBy(moving, page)).toEqual([
      "error: This element moves for more than five seconds, and nothing on the page stops it.",
    ]);
  });

  it("tells of a text that blinks", async () => {
    const page =
      "<style>@keyframes b{50%{opacity:0}}p{animation:b 1s step-end infinite}</style><p>Sale</p>";
    expect(await toldBy(moving, page)).toEqual([
      "error: This element blinks for more than five seconds, and nothing on the page stops it.",
    ]);
  });

  it("tells of a block that flashes", async () => {
    const page =
      "<style>@keyframes b{50%{background:red}}p{animation:b .2s infinite}</style><p>Sale</p>";
    expect(await toldBy(moving, page)).toEqual([
      "error: This element flashes more than three times a second, which can cause a seizure.",
    ]);
  });

  it("tells of a marquee", async () => {
    const page = "<marquee>News</marquee>";
    expect(await toldBy(moving, page)).toEqual([
      "error: This element moves for more than five seconds, and nothing on the page stops it.",
    ]);
  });

  it("tells of a drawing that moves", async () => {
    const page =
      '<svg width="100" height="50"><circle r="9" cy="20"><animate attributeName="cx" from="0" to="90" dur="2s" repeatCount="indefinite"/></circle></svg>';
    expect(await toldBy(moving, page)).toEqual([
      "error: This element moves for more than five seconds, and nothing on the page stops it.",
    ]);
  });

  it("lets short movement, loading signs and movement with a stop button be", async () => {
    const page =
      '<style>@keyframes m{to{opacity:1}}p{animation:m .5s}.spinner{animation:m 1s infinite;width:9px;height:9px}</style><p>News</p><div class="spinner"></div>';
    expect(await toldBy(moving, page)).toEqual([]);
  });

  it("lets movement be that a button stops", async () => {
    const page = "<button>Pause</button><marquee>News</marquee>";
    expect(await toldBy(moving, page)).toEqual([]);
  });
});
