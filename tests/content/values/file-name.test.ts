import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileEndings } from "../../../src/content/values/file-endings.ts";
import { asFileName, fileNameProblem } from "../../../src/content/values/file-name.ts";

describe("the name of a file for readers", () => {
  it.each(fileEndings)("may end with .%s", (ending) => {
    expect(fileNameProblem(`plan-2024.${ending}`)).toBeUndefined();
  });

  it.each(["a.pdf", "plan_2.1_final.pdf", "2024.mp3", "cynllun-y-plant.docx", "console.pdf"])(
    "may be %s",
    (name) => {
      expect(fileNameProblem(name)).toBeUndefined();
    },
  );

  it.each([
    ["Plan.pdf", "plan.pdf"],
    ["plan 2024 (final).pdf", "plan-2024-final.pdf"],
    ["Größe.PDF", "grosse.pdf"],
    ["plan--2024.pdf", "plan-2024.pdf"],
    ["-plan.pdf", "plan.pdf"],
    [" plan.pdf ", "plan.pdf"],
    ["plan..pdf", "plan.pdf"],
    ["Cynllun: ŵy.Docx", "cynllun-wy.docx"],
  ])("has a near one where it can’t be used: %s", (name, near) => {
    expect(asFileName(name)).toBe(near);
    expect(fileNameProblem(name)).toMatchObject({
      message: `“${name}” can’t be used as the name of a file; did you mean “${near}”?`,
      help: "Rename the file here and in the folder _files, with small letters a to z, digits and hyphens.",
    });
  });

  it.each(["plan.exe", "plan.html", "plan.js", "plan.docm", "plan.pub", "plan.pdf.zipx"])(
    "may not be that of what few can open, or of what does something by itself: %s",
    (name) => {
      expect(fileNameProblem(name)?.message).toBe(
        `Few people can open a file that ends with “.${name.split(".").at(-1)}”.`,
      );
    },
  );

  it("is sound where it is the near one of any other, and the same for the near one again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const near = asFileName(`${text}.pdf`);
        if (near === "" || near.length > 80 || /[/\\]/.test(text)) return;
        expect(asFileName(near)).toBe(near);
        const problem = fileNameProblem(near);
        if (problem) expect(problem.message).toMatch(/Windows/);
      }),
    );
  });
});
