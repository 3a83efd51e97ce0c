import { describe, expect, it } from "vitest";
import { isHidden } from "../../html/is-hidden.ts";
import { select } from "../../html/select.ts";
import { pageOf } from "../page/faults-in.ts";

const hidden = (markup: string) => {
  const [element] = select(pageOf(markup).document, "#x");
  return element && isHidden(element);
};

describe("what no reader meets", () => {
  it.each([
    '<p id="x" hidden>a</p>',
    '<div aria-hidden="true"><p id="x">a</p></div>',
    '<div inert><p id="x">a</p></div>',
    '<p id="x" style="color: red; display: none">a</p>',
    '<style>.gone { color: red; visibility: hidden }</style><p id="x" class="gone">a</p>',
  ])("is hidden in %s", (markup) => {
    expect(hidden(markup)).toBe(true);
  });

  it.each([
    '<p id="x" style="display: block">a</p>',
    '<style>@media print { .gone { display: none } }</style><p id="x" class="gone">a</p>',
    '<style>.gone:hover { display: none }</style><p id="x" class="gone">a</p>',
    '<style>}}}{</style><p id="x">a</p>',
  ])("isn't hidden in %s", (markup) => {
    expect(hidden(markup)).toBe(false);
  });
});
