import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "check-barriers/chromium";
import { describe, expect, it } from "vitest";
import { type Nginx, startNginx } from "../../../bench/start-nginx.ts";
import { needs } from "../../../gate/tests/needs/needs.ts";
import { hostFiles } from "../../../src/publish/hosting/host-files.ts";
import { responseHeaders } from "../../../src/publish/hosting/response-headers.ts";
import { builtSite } from "../../site/built-site.ts";

const site = builtSite("brackenford");

/** Serves the built site by nginx while a function looks at it. */
async function served(styleHash: string | undefined, look: (nginx: Nginx) => Promise<void>) {
  const nginx = await startNginx(hostFiles(styleHash).get("nginx.conf") ?? "", site().folder);
  try {
    await look(nginx);
  } finally {
    await nginx.stop();
  }
}

const builtHash = async (): Promise<string> => {
  const text = await readFile(join(site().folder, "_headers"), "utf8");
  return /'(sha256-[^']+)'/.exec(text)?.[1] ?? "";
};

describe("nginx with the written settings", needs("nginx"), () => {
  it.each(["", "about.html", "about", "downloads/book.epub", "no-such-page"])(
    "sends every header with /%s",
    async (path) => {
      const hash = await builtHash();
      await served(hash, async ({ url }) => {
        const { headers } = await fetch(url + path);
        for (const [name, value] of responseHeaders(hash)) expect(headers.get(name)).toBe(value);
        expect(headers.get("Server")).toBe("nginx");
      });
    },
  );

  it.each([
    ["", 200, "text/html; charset=utf-8"],
    ["priorities/", 404, "text/html; charset=utf-8"],
    ["no-such-page", 404, "text/html; charset=utf-8"],
    ["SHA256SUMS", 200, "text/plain; charset=utf-8"],
    ["downloads/data.json", 200, "application/json"],
    ["downloads/book.epub", 200, "application/epub+zip"],
    ["downloads/whole-site.zip", 200, "application/zip"],
  ])("answers /%s with %i and %s", async (path, status, type) => {
    await served(undefined, async ({ url }) => {
      const response = await fetch(url + path);
      expect([response.status, response.headers.get("Content-Type")]).toEqual([status, type]);
    });
  });

  it.each([
    ["with the style’s hash", true],
    ["without it", false],
  ])("shows each page styled, with no breach of the policy, %s", async (_, exact) => {
    await served(exact ? await builtHash() : undefined, async ({ url }) => {
      const browser = await launchChromium();
      try {
        const page = await browser.newPage();
        const said: string[] = [];
        page.on("console", (message) => said.push(message.text()));
        await page.evaluateOnNewDocument(() => {
          document.addEventListener("securitypolicyviolation", (event) =>
            console.log(`${event.violatedDirective} ${event.blockedURI}`),
          );
        });
        for (const { path } of site().pages) {
          await page.goto(url + path);
          const margin = await page.$eval("body", (body) => getComputedStyle(body).marginTop);
          expect(margin, `${path} has its style`).toBe("0px");
        }
        expect(said).toEqual([]);
        await page.goto(url);
        await page.$eval("body", (body) =>
          body.insertAdjacentHTML("beforeend", "<style>p{}</style>"),
        );
        await expect.poll(() => said.join()).toContain("style-src-elem inline");
      } finally {
        await browser.close();
      }
    });
  });
});
