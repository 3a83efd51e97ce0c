import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveConfig } from "@netlify/config";
import { expect, it } from "vitest";
import { otherHeaders } from "../../../src/publish/hosting/response-headers.ts";
import { builtSite } from "../../site/built-site.ts";

const root = join(import.meta.dirname, "../../..");
const site = builtSite("brackenford");

it("Netlify, by its own reading, sends every header once, with the policy of the build", async () => {
  const folder = await mkdtemp(join(tmpdir(), "netlify-"));
  try {
    await cp(join(root, "netlify.toml"), join(folder, "netlify.toml"));
    await cp(site().folder, join(folder, "dist"), { recursive: true });
    const { config } = await resolveConfig({ cwd: folder, repositoryRoot: folder, offline: true });
    const rules: { for: string; values: Record<string, string> }[] = config.headers;
    const all = rules.filter((rule) => rule.for === "/*");
    // Of the rules for one path, the later one’s value is the one that is sent.
    const sent = Object.assign({}, ...all.map(({ values }) => values));
    expect(sent).toEqual({
      "Content-Security-Policy": expect.stringMatching(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; .*frame-ancestors 'none'$/,
      ),
      ...Object.fromEntries(otherHeaders),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
