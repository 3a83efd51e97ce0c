import { describe, expect, it } from "vitest";
import { reportGithub } from "../../report/github.ts";
import { aFinding } from "../a-finding.ts";

describe("reportGithub", () => {
  it("annotates the line of the data file that an editor can change", () => {
    const data = { file: "_data/quotes.ts", line: 12, entry: "a" };
    expect(reportGithub([aFinding({ line: 4, data })], "dist")).toBe(
      "::error file=_data/quotes.ts,line=12,title=html%3A a-rule::Something is wrong. Mend it.\n",
    );
  });

  it("annotates the column where it is known", () => {
    const data = { file: "_data/quotes.ts", line: 12, column: 7, entry: "a" };
    expect(reportGithub([aFinding({ data })], "dist")).toBe(
      "::error file=_data/quotes.ts,line=12,col=7,title=html%3A a-rule::Something is wrong. Mend it.\n",
    );
  });

  it("annotates the built page where there's no data line", () => {
    expect(reportGithub([aFinding({ severity: "warning" })], "dist")).toBe(
      "::warning file=dist/index.html,title=html%3A a-rule::Something is wrong. Mend it.\n",
    );
  });

  it("keeps a page's text from ending the command or starting another", () => {
    const finding = aFinding({
      page: "a,b:c.html",
      message: "100 %\n::error::not a command",
    });
    expect(reportGithub([finding], "dist")).toBe(
      "::error file=dist/a%2Cb%3Ac.html,title=html%3A a-rule::100 %25%0A::error::not a command Mend it.\n",
    );
  });

  it("says where the rest stands of what GitHub doesn't mark", () => {
    const errors = Array.from({ length: 11 }, (_, line) => aFinding({ line }));
    const warnings = [aFinding({ severity: "warning" })];
    expect(
      reportGithub([...errors, ...warnings], "dist")
        .split("\n")
        .slice(-2),
    ).toEqual([
      "::notice title=Not all are marked::Only ten errors and ten warnings are marked in the files. The summary of this run lists all 12.",
      "",
    ]);
    expect(reportGithub(errors.slice(1), "dist")).not.toContain("::notice");
  });
});
