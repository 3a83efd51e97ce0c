import { describe, expect, it } from "vitest";
import { passingTime } from "../../../screen/motion/passing-time.ts";
import { toldBy } from "../told-by.ts";

describe("passingTime", () => {
  it("tells of a text that keeps changing", async () => {
    const page =
      '<p id="x">10</p><script>let n=0;setInterval(()=>{x.textContent="Counter "+n++},1000)</script>';
    expect(await toldBy(passingTime, page)).toEqual([
      "error: “Counter 20” keeps changing by itself, and nothing on the page stops it.",
    ]);
  });

  it("tells of slides that change by themselves", async () => {
    const page =
      '<div id="x"><p>One</p><p hidden>Two</p></div><script>let i=0;setInterval(()=>{x.children[i].hidden=true;i=1-i;x.children[i].hidden=false},3000)</script>';
    expect(await toldBy(passingTime, page)).toEqual([
      "error: “Two” keeps changing by itself, and nothing on the page stops it.",
      "error: “One” keeps changing by itself, and nothing on the page stops it.",
    ]);
  });

  it("tells of a page that leaves", async () => {
    const page = '<p>Wait</p><script>setTimeout(()=>{location.href="x.html"},10000)</script>';
    expect(await toldBy(passingTime, page)).toEqual([
      "error: The page goes to another address by itself after 10 seconds.",
    ]);
  });

  it("names the criterion of time limits for a page that leaves", () => {
    const left = { selector: "html", rule: "leaves-by-itself" as const, text: "", seconds: 60 };
    expect(passingTime.decide(left)?.rule).toBe("leaves-by-itself");
    expect(passingTime.rules["leaves-by-itself"].criterion).toBe("2.2.1");
  });

  it("tells of a window opened at once", async () => {
    const page = '<script>window.open("x.html")</script>';
    expect(await toldBy(passingTime, page)).toEqual([
      "error: The page opens a new window by itself.",
    ]);
  });

  it("tells of a drawing that never rests", async () => {
    const page =
      '<canvas id="x" width="99" height="99">Ball</canvas><script>let k=0;const g=x.getContext("2d");setInterval(()=>{g.clearRect(0,0,99,99);g.fillRect(k++%90,5,9,9)},50)</script>';
    expect(await toldBy(passingTime, page)).toEqual([
      "error: “canvas” keeps changing by itself, and nothing on the page stops it.",
    ]);
  });

  it("lets a page be that changes once, or that a button stops", async () => {
    const page = '<p id="x">One</p><script>setTimeout(()=>{x.textContent="Two"},3000)</script>';
    expect(await toldBy(passingTime, page)).toEqual([]);
  });

  it("lets changes be that a button stops", async () => {
    const page =
      '<button>Stop</button><p id="x">One</p><script>let n=0;setInterval(()=>{x.textContent=n++},1000)</script>';
    expect(await toldBy(passingTime, page)).toEqual([]);
  });
});
