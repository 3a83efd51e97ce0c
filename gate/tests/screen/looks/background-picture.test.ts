import { describe, expect, it } from "vitest";
import { backgroundPicture } from "../../../screen/looks/background-picture.ts";
import { toldBy } from "../told-by.ts";

describe("backgroundPicture", () => {
  it("tells of a sign that only the style sheet shows", async () => {
    const page =
      '<style>.warning-icon{display:inline-block;width:24px;height:24px;background:url(w.png)}</style><p><span class="warning-icon"></span> Wet floor</p>';
    expect(await toldBy(backgroundPicture, page)).toEqual([
      "error: A picture in the background seems to say “warning”, and no text says the same.",
    ]);
  });

  it("tells of words drawn in a background", async () => {
    const page = `<style>div{width:300px;height:80px;background:url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ctext y='20'%3EHalf price%3C/text%3E%3C/svg%3E")}</style><div></div>`;
    expect(await toldBy(backgroundPicture, page)).toEqual([
      "error: A picture in the background seems to say “Half price”, and no text says the same.",
    ]);
  });

  it("lets ornaments and described pictures be", async () => {
    const page =
      '<style>div{width:99px;height:99px;background:url(a.png)}</style><div class="hero-bg"></div><div class="warning" role="img" aria-label="Warning"></div><div class="status">Open</div>';
    expect(await toldBy(backgroundPicture, page)).toEqual([]);
  });
});
