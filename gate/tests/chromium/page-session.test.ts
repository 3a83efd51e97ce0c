import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import { isAllowed, type Tab, visitPages } from "../../chromium/page-session.ts";
import { aFinding } from "../a-finding.ts";
import { anySettings } from "../any-settings.ts";
import { pageAround, temporarySite } from "../temporary-site.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const visit = async (
  files: Record<string, string>,
  look: (tab: Tab) => Promise<string>,
  timeLimit = 20_000,
  options: { sharesTabs?: true } = {},
) => {
  const site = await temporarySite(files);
  const tools = { ...anySettings, browser: async () => browser, progress: () => undefined };
  return visitPages(
    site,
    tools,
    async (tab, page) => [aFinding({ page: page.path, message: await look(tab) })],
    { check: "a11y", timeLimit, ...options },
  );
};

const see = async (main: string, look: string) =>
  (await visit({ "index.html": pageAround(main) }, (tab) => tab.evaluate(look) as Promise<string>))
    .map(({ message }) => message)
    .join();

const endless = "<script>setTimeout(() => { while (true); }, 50)</script>";

describe("visitPages", () => {
  it("visits every page and tells findings in the pages' order", async () => {
    const names = Array.from({ length: 5 }, (_, index) => `page-${index}.html`);
    const files = Object.fromEntries(names.map((name) => [name, pageAround("<p>A</p>")]));
    const found = await visit(files, (tab) => tab.title());
    expect(found.map(({ page }) => page)).toEqual(names);
  });

  it("gives a page its own files", async () => {
    const files = {
      "index.html": pageAround("<p>A</p>", '<link rel="stylesheet" href="a.css">'),
      "a.css": "p { color: rgb(1, 2, 3) }",
    };
    const look = (tab: Tab) => tab.$eval("p", (element) => getComputedStyle(element).color);
    expect((await visit(files, look))[0]?.message).toBe("rgb(1, 2, 3)");
  });

  it("takes the folder for the root of addresses, as a server does", async () => {
    const files = {
      "deep/index.html": pageAround("<p>A</p>", '<link rel="stylesheet" href="/css/a.css">'),
      "css/a.css": "@import '/b.css'; p { color: rgb(1, 2, 3) }",
      "b.css": "p { opacity: 0.5 }",
    };
    const look = (tab: Tab) =>
      tab.$eval("p", (element) => {
        const { color, opacity } = getComputedStyle(element);
        return `${color} ${opacity} ${document.styleSheets[0]?.cssRules.length}`;
      });
    expect((await visit(files, look))[0]?.message).toBe("rgb(1, 2, 3) 0.5 2");
  });

  it("runs a page's modules, and lets its style sheets be read", async () => {
    const files = {
      "index.html": pageAround(
        "<p>A</p>",
        '<link rel="stylesheet" href="a.css"><script type="module" src="a.js"></script>',
      ),
      "a.css": "p { color: rgb(1, 2, 3) }",
      "a.js": "document.title = document.styleSheets[0].cssRules[0].cssText",
    };
    expect((await visit(files, (tab) => tab.title()))[0]?.message).toBe(
      "p { color: rgb(1, 2, 3); }",
    );
  });

  it("keeps a page from files outside its folder", async () => {
    const outside = pathToFileURL(import.meta.filename).href;
    const read = `fetch(${JSON.stringify(outside)}).then((answer) => answer.text(), () => "refused")`;
    expect(await see("<p>A</p>", read)).toBe("refused");
  });

  it("keeps a page off the network", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end("<svg xmlns='http://www.w3.org/2000/svg'/>");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const main = `<img src="${address}/a.svg" alt="A"><iframe title="F" src="${address}/f"></iframe>
      <script>fetch("${address}/b"); open("${address}/c")</script>`;
    await see(main, "document.title");
    server.close();
    expect(asked).toBe(0);
  });

  it.each([
    ["a script", "<script>location = 'other.html'</script>"],
    ["a meta refresh", '<meta http-equiv="refresh" content="0; url=other.html">'],
  ])("keeps a page from leaving by %s", async (_, main) => {
    const files = { "index.html": pageAround(main), "other.html": pageAround("") };
    const found = await visit(files, (tab) => tab.evaluate("location.pathname") as Promise<string>);
    expect(found[0]?.message).toMatch(/index\.html$/);
  });

  it("answers a page's dialogues", async () => {
    expect(
      await see("<script>alert('A'); document.title = 'After'</script>", "document.title"),
    ).toBe("After");
  });

  it("makes a page that runs out of time a finding, and goes on to the next", async () => {
    const files = { "endless.html": pageAround(endless), "next.html": pageAround("") };
    const look = async (tab: Tab) => {
      await tab.waitForFunction("performance.now() > 200");
      return tab.title();
    };
    expect(await visit(files, look, 6_000)).toEqual([
      {
        rule: "page-out-of-time",
        page: "endless.html",
        message: "The page could not be checked within 6 seconds.",
      },
      aFinding({ page: "next.html", message: "A page to test with" }),
    ]);
  });

  describe("for a check that leaves tabs as it found them", () => {
    const names = Array.from({ length: 8 }, (_, index) => `page-${index}.html`);
    const see = async (main: string, look: (tab: Tab) => Promise<string>) => {
      const files = Object.fromEntries(names.map((name) => [name, pageAround(main)]));
      return (await visit(files, look, 20_000, { sharesTabs: true })).map((one) => one.message);
    };
    const tabsFor = async (main: string) => {
      const tabs = new Set<Tab>();
      await see(main, async (tab) => String(tabs.add(tab).size));
      return tabs.size;
    };

    it("shows pages without script in few tabs", async () => {
      expect(await tabsFor("<p>A</p>")).toBeLessThanOrEqual(Math.max(2, availableParallelism()));
    });

    it("shows each page with a script in a tab of its own", async () => {
      expect(await tabsFor("<script>title = 1</script>")).toBe(names.length);
    });

    it("shows every page itself, and keeps each from leaving", async () => {
      const files = Object.fromEntries(names.map((name) => [name, pageAround("<p>A</p>")]));
      const look = async (tab: Tab) => {
        await tab.evaluate("location = 'page-0.html'; undefined");
        return tab.evaluate("location.pathname.split('/').at(-1)") as Promise<string>;
      };
      const found = await visit(files, look, 20_000, { sharesTabs: true });
      expect(found.map(({ message }) => message)).toEqual(names);
    });

    it("shows a page whose forerunner tries to leave as it comes", async () => {
      const files = Object.fromEntries(names.map((name) => [name, pageAround("<p>A</p>")]));
      const look = async (tab: Tab) => {
        const path = tab.evaluate("location.pathname.split('/').at(-1)") as Promise<string>;
        await tab.evaluate("setTimeout(() => { location = 'page-0.html' }); undefined");
        return path;
      };
      const found = await visit(files, look, 20_000, { sharesTabs: true });
      expect(found.map(({ message }) => message)).toEqual(names);
    });

    it("goes on in a new tab after a page without script couldn't be looked at", async () => {
      const look = async (tab: Tab) => {
        if (/[0-3]\.html/.test(tab.url())) throw new Error("No such thing.");
        return tab.title();
      };
      expect(await see("<p>A</p>", look)).toEqual([
        ...Array(4).fill("The page could not be checked in the browser: No such thing."),
        ...Array(4).fill("A page to test with"),
      ]);
    });

    it("keeps what a script stores from the next page", async () => {
      const main = `<script>document.title = localStorage.getItem("a") ?? "nothing";
        localStorage.setItem("a", "kept")</script>`;
      expect(await see(main, (tab) => tab.title())).toEqual(Array(8).fill("nothing"));
    });
  });

  it("makes a page that can't be looked at a finding", async () => {
    const found = await visit({ "index.html": pageAround("") }, () =>
      Promise.reject(new Error("No such thing.\nat somewhere")),
    );
    expect(found).toMatchObject([
      {
        rule: "page-not-checked",
        message: "The page could not be checked in the browser: No such thing.",
      },
    ]);
  });
});

describe("isAllowed", () => {
  const folder = join(import.meta.dirname, "site");
  const inside = `file://${folder}`;

  it.each([
    `${inside}/a.css`,
    `${inside}/..b/c%20d.png`,
    `${inside}/..a.html`,
    "data:text/plain,A",
    "about:blank",
  ])("lets a page have %s", (address) => {
    expect(isAllowed(address, folder)).toBe(true);
  });

  it.each([
    "https://example.org/",
    "ws://example.org/",
    `${inside}/../secret.txt`,
    `${inside}/..%2fsecret.txt`,
    `${inside}-other/a.css`,
    "file://host/share",
    "file:///etc/hostname",
    "no address",
  ])("keeps %s from a page", (address) => {
    expect(isAllowed(address, folder)).toBe(false);
  });
});
