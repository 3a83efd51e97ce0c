import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveConfig } from "@netlify/config";
import { allChecks } from "check-barriers";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

const resolveAs = (repositoryRoot: string, context: string) =>
  resolveConfig({ repositoryRoot, cwd: repositoryRoot, offline: true, context, branch: "main" });

describe("netlify.toml", () => {
  it("is understood by Netlify's own reader", async () => {
    const { config } = await resolveAs(root, "production");
    expect(config.build.publish).toBe(join(root, "dist"));
    expect(config.build.commandOrigin).toBe("config");
  });

  it.each(["production", "deploy-preview", "branch-deploy"])(
    "puts the gate in front of %s, which waits for nobody else’s server",
    async (context) => {
      const { config } = await resolveAs(root, context);
      expect(config.build.command).toBe("npm run pdf && npm run check && npm run check:pa11y");
      // None of the commands asks another site
      const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
      expect(`${scripts.build} ${scripts.check} ${scripts["check:pa11y"]}`).not.toContain(
        "external",
      );
      expect(allChecks.external?.runs).toBe("when-asked");
    },
  );

  it("builds with the Node that the project is written for", async () => {
    const { config } = await resolveAs(root, "production");
    const nvmrc = await readFile(join(root, ".nvmrc"), "utf8");
    expect(config.build.environment.NODE_VERSION).toBe(nvmrc.trim().split(".")[0]);
  });

  it("has only tables that Netlify knows", async () => {
    const tables = Object.keys(parse(await readFile(join(root, "netlify.toml"), "utf8")));
    const known = [
      "build",
      "context",
      "dev",
      "edge_functions",
      "functions",
      "headers",
      "plugins",
      "redirects",
    ];
    expect(known).toEqual(expect.arrayContaining(tables));
  });
});

describe("Netlify's reader", () => {
  it("refuses a command that isn't text", async () => {
    const folder = await mkdtemp(join(tmpdir(), "netlify-"));
    await writeFile(join(folder, "netlify.toml"), "[build]\ncommand = 3\n");
    await expect(resolveAs(folder, "production")).rejects.toThrow("must be a string");
    await rm(folder, { recursive: true });
  });
});
