import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { expect, it } from "vitest";
import { otherHeaders } from "../../../src/publish/hosting/response-headers.ts";
import { builtSite } from "../../site/built-site.ts";

const root = join(import.meta.dirname, "../../..");
const site = builtSite("brackenford");

/** The headers of a site, as Netlify’s own reader finds them in its settings and in what is published. */
const readHeaders = (settings: string, published: string) =>
  parseAllHeaders({
    headersFiles: [published],
    netlifyConfigPath: settings,
    configHeaders: [],
    minimal: true,
  });

it("Netlify, by its own reading, sends every header once, with the policy of the build", async () => {
  const published = join(site().folder, "_headers");
  const { headers, errors } = await readHeaders(join(root, "netlify.toml"), published);
  expect(errors).toEqual([]);
  const all = headers.filter((rule) => rule.for === "/*");
  // Of the rules for one path, the later one’s value is the one that is sent.
  const sent = Object.assign({}, ...all.map(({ values }) => values));
  expect(sent).toEqual({
    "Content-Security-Policy": expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; .*frame-ancestors 'none'$/,
    ),
    ...Object.fromEntries(otherHeaders),
  });
});

it("Netlify’s reader says what it can’t read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "netlify-"));
  try {
    const settings = join(folder, "netlify.toml");
    await writeFile(settings, "[[headers]]\n[headers.values]\nX-Frame-Options = 'DENY'\n");
    const { errors } = await readHeaders(settings, join(folder, "_headers"));
    expect(errors.map(({ message }) => message.split("\n")[0])).toEqual([
      "Could not parse header number 1:",
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
