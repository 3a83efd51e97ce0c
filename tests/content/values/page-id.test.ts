import { describe, expect, it } from "vitest";
import { idProblem } from "../../../src/content/values/id.ts";
import { pageIdProblem } from "../../../src/content/values/page-id.ts";

const digits = [..."0123456789"];
const devices = ["con", "prn", "aux", "nul"].concat(
  ...["com", "lpt"].map((name) => digits.map((digit) => name + digit)),
);

describe("an id after which a file is called", () => {
  it.each(devices)("is refused where Windows keeps it for itself: %s", (id) => {
    expect(pageIdProblem(id)).toMatchObject({
      message: `“${id}” can’t be used as the name of a page: Windows lets no file be called so.`,
      help: `Give this entry another id, such as ${id}-2.`,
    });
  });

  it.each([
    ["CON", "con"],
    ["Aux ", "aux"],
    ["com¹", "com1"],
    ["LPT²", "lpt2"],
    ["nul.", "nul"],
    ["ｐｒｎ", "prn"],
    ["CONIN$", "conin"],
    ["conout$", "conout"],
  ])("is refused however it is written: %s", (id, plain) => {
    expect(pageIdProblem(id)?.help).toBe(`Give this entry another id, such as ${plain}-2.`);
    expect(pageIdProblem(`${plain}-2`)).toBeUndefined();
  });

  it.each(["con.txt", "nul.tar.gz", "com1.html"])("never has an ending: %s", (id) => {
    expect(pageIdProblem(id)).toEqual(idProblem(id));
    expect(idProblem(id)).toBeDefined();
  });

  it.each(["control", "con-2", "auxiliary", "com", "com10", "lpt", "conin", "null", "a-con"])(
    "may be like one: %s",
    (id) => {
      expect(pageIdProblem(id)).toBeUndefined();
    },
  );
});

describe("an id after which no file is called", () => {
  // In medicine, PRN means “when needed”.
  it("may be one that Windows keeps for itself", () => {
    expect(idProblem("prn")).toBeUndefined();
  });
});
