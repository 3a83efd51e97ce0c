import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumOptions } from "check-barriers/chromium";
import { expect, it } from "vitest";
import { runPa11y } from "../../src/promises/run-pa11y.ts";

const page = (main: string) => `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>A page to test with</title></head>
<body><main><h1>A page to test with</h1>${main}</main></body>
</html>`;

const picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

const defaults = {
  standard: "WCAG2AAA",
  runners: ["axe", "htmlcs"],
  timeout: 60_000,
  chromeLaunchConfig: await chromiumOptions(),
};

it("tells pa11y's errors as the gate tells findings, and nothing of a sound page", async () => {
  const folder = await mkdtemp(join(tmpdir(), "pa11y-"));
  await mkdir(join(folder, "rooms"));
  await writeFile(join(folder, "index.html"), page(`<img src="${picture}" alt="A dot">`));
  await writeFile(join(folder, "rooms/one.html"), page(`<img src="${picture}">`));
  const urls = ["index.html", "rooms/one.html"].map((path) => ({
    url: pathToFileURL(join(folder, path)).href,
  }));
  const findings = await runPa11y({ defaults, urls }, folder);
  await rm(folder, { recursive: true });
  const shared = {
    check: "pa11y",
    severity: "error",
    page: "rooms/one.html",
    selector: "html > body > main > img",
    help: "Mend it, and see whether the gate tells it too, as it should.",
  };
  expect(findings).toEqual([
    {
      ...shared,
      rule: "axe/image-alt",
      message: "pa11y says: Images must have alternative text.",
      criterion: expect.stringMatching(/^https:\/\/dequeuniversity\.com\/.*\/image-alt\b/),
    },
    {
      ...shared,
      rule: "htmlcs/WCAG2AAA.Principle1.Guideline1_1.1_1_1.H37",
      message:
        "pa11y says: Img element missing an alt attribute. Use the alt attribute to specify a short text alternative.",
    },
  ]);
});

it("says which page pa11y could not look at", async () => {
  const url = pathToFileURL(join(tmpdir(), "no-such-page.html")).href;
  await expect(runPa11y({ defaults, urls: [{ url }] }, tmpdir())).rejects.toThrow(
    /^pa11y-ci could not look at no-such-page\.html: /,
  );
});
