import { describe, expect, it } from "vitest";
import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { pageOf } from "../page/faults-in.ts";

const name = (markup: string, selector: string) => {
  const [element] = select(pageOf(markup).document, selector);
  return element && nameOf(element);
};

describe("the name of an element", () => {
  it.each([
    ['<a href="a">Two <b>words</b></a>', "a", "Two words"],
    ['<a href="a"><img alt="Jug"></a>', "a", "Jug"],
    ['<a href="a"><span aria-hidden="true">x</span>Jug</a>', "a", "Jug"],
    ['<button aria-label="Close">x</button>', "button", "Close"],
    ['<i id="t">Title</i><button aria-labelledby="t">x</button>', "button", "Title"],
    ['<label for="f">Town</label><input id="f">', "input", "Town"],
    ["<label>Town <input></label>", "input", "Town"],
    ['<input type="submit" value="Send">', "input", "Send"],
    ['<input title="Town">', "input", "Town"],
    ["<svg><title>Chart</title></svg>", "svg", "Chart"],
    ['<a href="a">Tides<i style="visibility:hidden"> of May</i></a>', "a", "Tides"],
    ["<style>.i{display:none}</style><button><i class=i>Close</i></button>", "button", "Close"],
    ["<button><script>x</script></button>", "button", ""],
  ])("of %s is right", (markup, selector, expected) => {
    expect(name(markup, selector)).toBe(expected);
  });

  it("doesn't run in circles", () => {
    const markup = '<p id="a" aria-labelledby="b">A</p><p id="b" aria-labelledby="a">B</p>';
    expect(name(markup, "#a")).toBe("B");
  });
});
