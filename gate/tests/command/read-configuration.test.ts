import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../command/read-configuration.ts";
import { temporaryFolder } from "../temporary-site.ts";

const readFrom = async (files: Record<string, string>, named?: string) =>
  readConfiguration(named, await temporaryFolder(files));

describe("readConfiguration", () => {
  it("is empty where there is no file", async () => {
    expect(await readFrom({})).toEqual({});
  });

  it.each([
    ["ts", "const strict: boolean = true;\nexport default { strict };\n"],
    ["js", "export default { strict: true };\n"],
    ["json", '{ "strict": true }\n'],
  ])("reads check-barriers.config.%s", async (ending, text) => {
    const files = { "package.json": '{ "type": "module" }' };
    expect(await readFrom({ ...files, [`check-barriers.config.${ending}`]: text })).toEqual({
      strict: true,
    });
  });

  it("reads the file that is named instead", async () => {
    const files = { "own/a.json": '{ "strict": true }', "check-barriers.config.json": "{}" };
    expect(await readFrom(files, join("own", "a.json"))).toEqual({ strict: true });
  });

  it.each<[string, Record<string, string>, string | undefined, string]>([
    ["a file that isn't there", {}, "a.ts", "There is no configuration file called a.ts."],
    [
      "two files",
      { "check-barriers.config.js": "", "check-barriers.config.json": "" },
      undefined,
      "There are check-barriers.config.js and check-barriers.config.json. Keep one of them.",
    ],
    [
      "a field at its place",
      { "a.json": '{\n  "viewport": { "width": 800, "height": 600 },\n  "stict": true\n}\n' },
      "a.json",
      'a.json:3:3: There is no field "stict". Did you mean strict?',
    ],
    [
      "a field inside another",
      { "a.json": '{\n  "strict": true, "viewport": { "height": 6, "width": 800 }\n}\n' },
      "a.json",
      "a.json:2:33: viewport.height must be a whole number of pixels from 200 to 10000, not 6.",
    ],
    [
      "a rule by its nearest name",
      { "a.json": '{ "rules": { "title-vage": "off" } }' },
      "a.json",
      'a.json:1:14: There is no rule "title-vage". Did you mean title-vague?',
    ],
    [
      "nothing that is exported",
      { "package.json": '{ "type": "module" }', "a.js": "const strict = true;\n" },
      "a.js",
      "a.js: The configuration must be fields in curly brackets.",
    ],
  ])("tells of %s", async (_, files, named, message) => {
    await expect(readFrom(files, named)).rejects.toThrow(new Error(message));
  });

  it("tells of a package that isn't there", async () => {
    const folder = await temporaryFolder({
      "package.json": '{ "type": "module" }',
      "a.js": 'import { defineConfig } from "check-barriers";\nexport default defineConfig({});\n',
    });
    // By Node itself: the test runner looks for packages in other places, too
    const command = join(import.meta.dirname, "../../command/main.ts");
    const run = promisify(execFile)(process.execPath, [command, ".", "--config", "a.js"], {
      cwd: folder,
    });
    await expect(run).rejects.toMatchObject({
      code: 2,
      stderr:
        "a.js: It imports check-barriers, which isn't installed beside it. Run npm install --save-dev check-barriers.\n",
    });
  });

  it("tells where JSON ends too soon", async () => {
    await expect(readFrom({ "a.json": '{ "strict": true, }' }, "a.json")).rejects.toThrow(
      /^a\.json: It can't be read\. .*line 1 column \d+/,
    );
  });
});
