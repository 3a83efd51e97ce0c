import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { styleText } from "node:util";
import { describe, expect, it } from "vitest";
import { type Ours, tell } from "../../text/tell.ts";
import { workflowCommand } from "../../text/workflow-command.ts";
import { growth } from "../growth.ts";

function told(text: string, ours?: Ours): string {
  let written = "";
  const write = (part: string | Uint8Array) => {
    written += part;
    return true;
  };
  tell({ write }, text, ours);
  return written;
}

describe("tell", () => {
  it("lets words through as they are", () => {
    const text = "Ready: built in 5 ms.\n\tSee https://example.org/a::b (100 %).\n";
    expect(told(text)).toBe(text);
  });

  it("keeps our colours where they are asked for, and no other order to a terminal", () => {
    const red = styleText("red", "✗ 1 error", { validateStream: false });
    expect(told(`${red}\u001b[2J\u009b1m`, { colours: true })).toBe(`${red}‹U+001B›[2J‹U+009B›1m`);
    expect(told("\u001b[31mred")).toBe("‹U+001B›[31mred");
  });

  it("writes no line that GitHub would obey, but for those that are meant so", () => {
    expect(told("a\n::error::x\n \t::warning::y\nz ::notice::ok\n")).toBe(
      "a\n: :error::x\n \t: :warning::y\nz ::notice::ok\n",
    );
    expect(told("x ##[error]y ##vso[a]b ## [c]")).toBe("x # #[error]y # #vso[a]b ## [c]");
    expect(told("::error::x ##[group]y\n", { commands: true })).toBe("::error::x # #[group]y\n");
  });

  it.each(["\n", " ", ":", "#", "\u001b[1m"])(
    "takes time as the length of a text does: %j",
    async (part) => {
      const work = (length: number) => {
        const text = `${part.repeat(length / part.length)}x`;
        return () => told(text, { colours: true });
      };
      expect(await growth(work)).toBeLessThan(40);
    },
  );
});

it("writes a command in one line, whose values can’t end it", () => {
  const place = { file: "a,b:c\n.ts", line: 4, col: undefined };
  expect(workflowCommand("error", place, "100 %\n::error::x")).toBe(
    "::error file=a%2Cb%3Ac%0A.ts,line=4::100 %25%0A::error::x\n",
  );
  expect(workflowCommand("notice", {}, "x")).toBe("::notice::x\n");
});

it("is the one door: nothing else of ours writes to a terminal", async () => {
  const root = join(import.meta.dirname, "../../..");
  // The first two run on any Node and say fixed words; the third draws and clears its own line
  const doors = ["src/node/launch.cjs", "gate/command/main.ts", "gate/command/show-progress.ts"];
  const files = globSync(["src/**/*.{ts,cjs}", "gate/!(tests)/**/*.ts"], { cwd: root }).map(
    (file) => file.replaceAll("\\", "/"),
  );
  const writing =
    /process\.std(?:out|err)\s*(?:\)|,|\??\.write)|console\.\w+\(|writeSync\(\s*[12]\b/;
  const telling = /(?:tell\(\s*process\.std(?:out|err),|showProgress\(process\.stderr\))/g;
  const found = await Promise.all(
    files.map(async (file) => {
      const text = (await readFile(join(root, file), "utf8")).replace(telling, "");
      return writing.test(text) ? [file] : [];
    }),
  );
  expect(found.flat().filter((file) => !doors.includes(file))).toEqual([]);
});
