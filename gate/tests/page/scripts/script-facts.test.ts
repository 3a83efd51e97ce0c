import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scriptFacts } from "../../../page/scripts/script-facts.ts";
import { pageOf } from "../faults-in.ts";

const handlersOf = (markup: string) =>
  scriptFacts(pageOf(markup).document).handlers.map(
    ({ event, elements, everywhere }) =>
      `${event} on ${everywhere ? "everything" : elements.map(({ tagName }) => tagName).join("+")}`,
  );

describe("what scripts do", () => {
  it.each([
    ['<p onclick="go()">x</p>', ["click on p"]],
    [
      '<p id="a">x</p><script>document.getElementById("a").addEventListener("click", go);</script>',
      ["click on p"],
    ],
    [
      '<p id="a">x</p><script>const a = document.querySelector("#a"); a.onclick = go;</script>',
      ["click on p"],
    ],
    [
      '<p>x</p><p>y</p><script>for (const a of document.querySelectorAll("p")) a.onclick = go;</script>',
      ["click on p+p"],
    ],
    [
      '<p>x</p><script>document.querySelectorAll("p").forEach((p) => p.addEventListener("keydown", go));</script>',
      ["keydown on p"],
    ],
    ['<p>x</p><script>$("p").on("click", go);</script>', ["click on p"]],
    ['<script>document.addEventListener("keydown", go);</script>', ["keydown on everything"]],
    ['<body onload="go()">', ["load on everything"]],
    ['<script type="application/json">{"onclick": 1}</script>', []],
  ])("hears the handlers of %s", (markup, expected) => {
    expect(handlersOf(markup)).toEqual(expected);
  });

  it("adds the code of functions that a handler calls", () => {
    const markup = '<script>function go() { location = "a"; }</script><p onclick="go()">x</p>';
    const [handler] = scriptFacts(pageOf(markup).document).handlers;
    expect(handler?.code).toBe('go()\nfunction go() { location = "a"; }');
  });

  it("multiplies the delay of a timer", () => {
    const { timers } = scriptFacts(
      pageOf("<script>setTimeout(go, 20 * 60 * 1000)</script>").document,
    );
    expect(timers.map(({ delay, repeats }) => ({ delay, repeats }))).toEqual([
      { delay: 1_200_000, repeats: false },
    ]);
  });

  it("survives any script", () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        expect(scriptFacts(pageOf(`<script>${code}</script>`).document).handlers).toBeDefined();
      }),
    );
  });
});
