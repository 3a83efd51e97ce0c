import { describe, expect, it } from "vitest";
import { iconContrast } from "../../../screen/colour/icon-contrast.ts";
import { toldBy } from "../told-by.ts";

const button = (inside: string, css = "background:#fff;color:#222") =>
  `<button aria-label="Search" style="${css}"><svg viewBox="0 0 9 9" width="24" height="24">${inside}</svg></button>`;

describe("iconContrast", () => {
  it("tells of an icon that is hardly to be seen", async () => {
    expect(await toldBy(iconContrast, button('<path d="M0 0h9v9z" fill="#ccc"/>'))).toEqual([
      "error: The icon has a contrast of only 1.6 to 1, and nothing else shows what it is for.",
    ]);
  });

  it("tells of one drawn in the button's own pale colour", async () => {
    const line = '<path d="M0 0h9v9" fill="none" stroke="currentColor"/>';
    expect(await toldBy(iconContrast, button(line, "background:#fff;color:#bbb"))).toEqual([
      "error: The icon has a contrast of only 1.9 to 1, and nothing else shows what it is for.",
    ]);
  });

  it("lets clear icons, icons beside words and icons on a ground of their own be", async () => {
    const page = `${button('<path d="M0 0h9v9z" fill="#666"/>')}
      ${button('<circle r="9" fill="#036"/><path d="M0 0h9v9z" fill="#fff"/>')}
      ${button('<path d="M0 0h9v9z" fill="#fff"/>', "background:#333")}
      <button><svg width="9" height="9"><path d="M0 0h9v9z" fill="#ccc"/></svg> Search</button>`;
    expect(await toldBy(iconContrast, page)).toEqual([]);
  });
});
