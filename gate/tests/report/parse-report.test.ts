import { expect, it } from "vitest";
import { parseReport } from "../../report/parse-report.ts";

const formats = ["text", "markdown"] as const;

it("takes a format and a file, whatever signs the file's name has", () => {
  expect(parseReport("markdown=C:\\temp\\a=b ü.md", formats)).toEqual({
    format: "markdown",
    file: "C:\\temp\\a=b ü.md",
  });
});

it.each(["markdown", "markdown=", "=a.md", "pdf=a.pdf", ""])("refuses “%s”", (value) => {
  expect(() => parseReport(value, formats)).toThrow(
    "The flag --report needs a format and a file, such as markdown=report.md. The formats are text, markdown.",
  );
});
