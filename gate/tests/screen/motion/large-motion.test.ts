import { describe, expect, it } from "vitest";
import { largeMotion } from "../../../screen/motion/large-motion.ts";
import { toldBy } from "../told-by.ts";

const card = (css: string) =>
  `<style>.card{width:300px;height:200px;transition:transform 1s}${css}</style><div class="card"><a href="a.html">The pier</a></div>`;

describe("largeMotion", () => {
  it("tells of a card that flies off when it is touched", async () => {
    expect(await toldBy(largeMotion, card(".card:hover{transform:translateX(200px)}"))).toEqual([
      "error: This part moves a long way (`translateX(200px)`) when it is touched, even if the reader asked for less motion.",
    ]);
  });

  it("lets small movement be, and a page that heeds the wish for less", async () => {
    expect(await toldBy(largeMotion, card(".card:hover{transform:translateY(-4px)}"))).toEqual([]);
    const heeds = `.card:hover{transform:translateX(200px)}@media (prefers-reduced-motion:reduce){.card{transition:none}}`;
    expect(await toldBy(largeMotion, card(heeds))).toEqual([]);
  });

  it("lets a jump without a transition be", async () => {
    const jump = ".card{transition:none}.card:hover{transform:scale(2)}";
    expect(await toldBy(largeMotion, card(jump).replace("transform 1s", "none"))).toEqual([]);
  });
});
