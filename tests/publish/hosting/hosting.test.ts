import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { headerPolicy, pagePolicy } from "../../../_includes/content-policy.ts";
import { writeHosting } from "../../../src/commands/hosting.ts";
import { hostFiles } from "../../../src/publish/hosting/host-files.ts";
import { netlifyToml } from "../../../src/publish/hosting/netlify-toml.ts";
import { otherHeaders, responseHeaders } from "../../../src/publish/hosting/response-headers.ts";
import { builtSite } from "../../site/built-site.ts";

const root = join(import.meta.dirname, "../../..");
const site = builtSite("brackenford");

describe("the settings in the repository", () => {
  it.each([...hostFiles()])(
    "docs/hosting/%s is what npm run hosting writes",
    async (name, text) => {
      expect(await readFile(join(root, "docs/hosting", name), "utf8")).toBe(text);
    },
  );

  it("netlify.toml is what npm run hosting writes", async () => {
    const present = await readFile(join(root, "netlify.toml"), "utf8");
    expect(netlifyToml(present, otherHeaders)).toBe(present);
  });

  it("netlify.toml keeps what people wrote above the headers", () => {
    const own = '[build]\n  command = "npm run build"\n';
    const once = netlifyToml(own, otherHeaders);
    expect(once.startsWith(`${own}\n# Below this line`)).toBe(true);
    expect(netlifyToml(once, otherHeaders)).toBe(once);
  });

  it.each([...hostFiles()])("docs/hosting/%s holds every header", (_, text) => {
    for (const [name, value] of responseHeaders()) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  });
});

describe("the policy", () => {
  it("lets nothing in but the one style and pictures that stand in the page", () => {
    expect(pagePolicy("sha256-abc=")).toBe(
      "default-src 'none'; style-src 'sha256-abc='; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  it("adds frame-ancestors as a header, where alone it works", () => {
    expect(headerPolicy("sha256-abc=")).toBe(
      `${pagePolicy("sha256-abc=")}; frame-ancestors 'none'`,
    );
  });

  it("leaves styles to the page when the header can’t know the hash", () => {
    const policy = headerPolicy();
    expect(policy).toContain("script-src 'none'");
    expect(policy).not.toMatch(/default-src|style-src|unsafe/);
  });
});

describe("npm run hosting with a site", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "hosting-"));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    return rm(folder, { recursive: true, force: true });
  });

  it("writes the hash of that site’s own style", async () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(await writeHosting(["--site", site().folder, "--output", folder])).toBe(0);
    const built = await readFile(join(site().folder, "_headers"), "utf8");
    expect(built).toMatch(/style-src 'sha256-[\w+/]{43}='/);
    expect(await readFile(join(folder, "_headers"), "utf8")).toBe(built);
  });

  it("replaces its own files, and nobody else’s", async () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    for (const hash of ["first", "again"]) {
      expect([hash, await writeHosting(["--output", folder])]).toEqual([hash, 0]);
    }
    await writeFile(join(folder, "Caddyfile"), "my.own.server { respond 200 }");
    await rm(join(folder, "nginx.conf"));
    await rm(join(folder, "web.config"));
    expect(await writeHosting(["--output", folder])).toBe(2);
    expect(said).toHaveBeenCalledWith(
      `The settings for hosts were not written: Caddyfile in ${folder} was not written by this command, and would be lost. Name a new folder, such as build/hosting.\n`,
    );
    expect((await readdir(folder)).toSorted()).not.toContain("nginx.conf");
  });

  it("knows a file of its own by its remark, and not by how all such files begin", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const mine =
      '<?xml version="1.0" encoding="utf-8"?>\n<configuration><!-- mine --></configuration>\n';
    await writeFile(join(folder, "web.config"), mine);
    expect(await writeHosting(["--output", folder])).toBe(2);
    expect(said.mock.calls.join("")).toContain("web.config in");
    expect(await readFile(join(folder, "web.config"), "utf8")).toBe(mine);
  });

  it.each([
    ["", "the place to write to has no name"],
    ["src", "“src” lies in src"],
    ["..", "“..” is or holds this project"],
  ])("refuses to write to “%s”", async (output, reason) => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await writeHosting(["--output", output])).toBe(2);
    expect(said.mock.calls.join("")).toContain(reason);
  });

  it("says what to do when there is no site", async () => {
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(await writeHosting(["--site", folder, "--output", folder])).toBe(2);
    expect(said).toHaveBeenCalledWith(
      `The settings for hosts were not written: there is no index.html in ${folder}. Build the site first: npm run build.\n`,
    );
  });
});
