import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { allChecks } from "check-barriers";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const settings = parse(await readFile(join(root, "netlify.toml"), "utf8"));
const command = "npm run pdf && npm run check && npm run check:pa11y";

// What Netlify makes of the headers there, tests/publish/hosting asks its own reader
describe("netlify.toml", () => {
  it("publishes what passed the gate, as it was built, with the Node of the project", async () => {
    const nvmrc = await readFile(join(root, ".nvmrc"), "utf8");
    // Whole, since a key that Netlify doesn’t know does nothing there
    expect(settings.build).toEqual({
      command,
      publish: "dist",
      environment: { NODE_VERSION: nvmrc.trim().split(".")[0] },
      processing: { skip_processing: true },
    });
  });

  it("has no other command for previews and branches, and only tables that Netlify knows", () => {
    // “context” would hold those of previews and branches
    const known = [
      "build",
      "dev",
      "edge_functions",
      "functions",
      "headers",
      "plugins",
      "redirects",
    ];
    expect(known).toEqual(expect.arrayContaining(Object.keys(settings)));
  });

  it("waits for nobody else’s server", async () => {
    const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const names = [...command.matchAll(/npm run (\S+)/g)].map(([, name = ""]) => name);
    expect(names).toHaveLength(3);
    for (const name of names) expect(scripts[name]).toMatch(/^node (?!.*external)/);
    expect(allChecks.external?.runs).toBe("when-asked");
  });
});
