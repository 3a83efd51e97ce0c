import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "../../links/private-host.ts";
import { externalCheck, type Setup } from "../../outside/external-check.ts";
import { damages } from "../damages.ts";
import { askFor, quietWorld, somePackage, tools } from "./ask-for.ts";
import { type HostileServer, startHostileServer } from "./hostile-server.ts";
import { siteOfLinks, siteOfPages } from "./site-of-links.ts";

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

const at = (path: string, host = "a.test") => `http://${host}:${server.port}${path}`;

/** The one verdict on a path of the server, in short; `good` where there is none. */
async function verdictOn(path: string, setup?: Partial<Setup>): Promise<string> {
  const findings = await askFor(siteOfLinks([at(path)]), setup);
  expect(findings.length).toBeLessThan(2);
  const [finding] = findings;
  return finding ? `${finding.severity} ${finding.rule}` : "good";
}

/** The message about a path, without the server's port. */
async function messageOn(path: string, setup?: Partial<Setup>): Promise<string | undefined> {
  const [finding] = await askFor(siteOfLinks([at(path)]), setup);
  return finding?.message.replaceAll(`:${server.port}`, "");
}

describe("what a link leads to", () => {
  const verdicts: [path: string, verdict: string][] = [
    ["/ok", "good"],
    ["/file.pdf", "good"],
    ["/s204", "good"],
    ["/s304", "good"],
    ["/s400", "error dead-link"],
    ["/s404", "error dead-link"],
    ["/s410", "error dead-link"],
    ["/s401", "warning uncertain-link"],
    ["/s403", "warning uncertain-link"],
    ["/s429", "warning uncertain-link"],
    ["/s451", "warning uncertain-link"],
    ["/s500", "warning uncertain-link"],
    ["/s503", "warning uncertain-link"],
    ["/s999", "warning uncertain-link"],
    ["/head405", "good"],
    ["/head404", "good"],
    ["/head403", "good"],
    ["/head501", "good"],
    ["/head-reset", "good"],
    ["/head-home", "good"],
    ["/head-error", "good"],
    ["/500-then-ok", "good"],
    ["/503-then-ok", "good"],
    ["/reset-once", "good"],
    ["/r302", "good"],
    ["/r303", "good"],
    ["/r307", "good"],
    ["/r-utf8", "good"],
    ["/r-none", "warning uncertain-link"],
    ["/r-empty", "warning uncertain-link"],
    ["/r-script", "error bad-redirect"],
    ["/r-file", "error bad-redirect"],
    ["/r-broken", "error bad-redirect"],
    ["/loop", "error redirect-loop"],
    ["/loop-a", "error redirect-loop"],
    ["/loop-cookie", "warning redirect-loop-cookies"],
    ["/meta", "good"],
    ["/meta-self", "good"],
    ["/meta-late", "good"],
    ["/meta-noscript", "good"],
    ["/reset", "warning no-answer"],
    ["/hang-up", "warning no-answer"],
    ["/no-http", "warning no-answer"],
    ["/big-headers", "warning no-answer"],
    ["/short", "warning no-answer"],
    ["/long", "good"],
    ["/split-headers", "warning no-answer"],
    ["/chunks", "warning no-answer"],
    ["/false-gzip", "warning no-answer"],
    ["/r-private", "error private-address"],
    ["/r-metadata", "error private-address"],
    ["/r-private-6", "error private-address"],
    ["/r301", "warning moved"],
    ["/r308", "warning moved"],
    ["/r302-301", "good"],
    ["/r-home", "warning redirect-to-home"],
    ["/r301-home", "warning redirect-to-home"],
    ["/meta-home", "warning redirect-to-home"],
    ["/soft-title", "error soft-404"],
    ["/soft-heading", "error soft-404"],
    ["/r-error-page", "error soft-404"],
    ["/soft-main", "error soft-404"],
    ["/soft-mark", "error soft-404"],
    ["/soft-sentence", "error soft-404"],
    ["/r-error-query", "error soft-404"],
    ["/about-missing", "good"],
    ["/empty", "warning empty-page"],
    ["/guarded", "warning uncertain-link"],
    ["/parked", "error parked-site"],
    ["/parked-script", "error parked-site"],
    ["/empty-server", "error parked-site"],
    ["/houses", "good"],
    ["/r-login", "warning uncertain-link"],
    ["/r-password", "warning uncertain-link"],
    ["/r-login-moved", "warning uncertain-link"],
    ["/r-with-login", "good"],
    ["/portal", "warning moved"],
    ["/lessons/errors", "good"],
    ["/login", "good"],
    ["/ok#here", "good"],
    ["/ok#old", "good"],
    ["/ok#n%C3%A9", "good"],
    ["/ok#top", "good"],
    ["/ok#:~:text=x", "good"],
    ["/ok#/route", "good"],
    ["/ok#L10-L20", "good"],
    ["/ok#no", "error missing-fragment"],
    ["/app#no", "warning fragment-unseen"],
    ["/no-type#page=2", "good"],
    ["/no-type-page#no", "error missing-fragment"],
    ["/r302#here", "good"],
    ["/r302#no", "error missing-fragment"],
    ["/r-own-fragment#no", "good"],
    ["/code#install", "good"],
    ["/file.pdf#page=2", "good"],
    ["/huge", "good"],
    ["/huge#late", "warning fragment-unseen"],
    ["/latin1#caf%C3%A9", "good"],
    ["/latin1-meta#caf%C3%A9", "good"],
  ];
  it.each(verdicts)("%s: %s", async (path, verdict) => {
    expect(await verdictOn(path)).toBe(verdict);
  });

  it.each(["/slow-headers", "/slow-body"])(
    "is uncertain where a server dawdles: %s",
    async (path) => {
      const limits = { requestTimeout: 60, retries: 1 };
      expect(await verdictOn(path, { limits })).toBe("warning time-out");
    },
  );

  it("reads no more than it must of a page without end", async () => {
    expect(await verdictOn("/endless")).toBe("good");
    // What the operating system's buffers take comes on top of our 256 kB.
    expect(server.sent.get("/endless")).toBeLessThan(16_000_000);
  });

  it("reads no more than it must of 50 MB in a 50 kB parcel", async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await verdictOn("/bomb")).toBe("good");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  it("refuses a name that leads into a private network, behind a redirect too", async () => {
    const world = {
      ...quietWorld(),
      resolve: async (name: string) => [
        { address: name === "inside.test" ? "192.168.0.1" : "127.0.0.1", family: 4 },
      ],
    };
    expect(await verdictOn("/r-private-name", { world })).toBe("error private-address");
    expect(await askFor(siteOfLinks(["http://inside.test/"]), { world })).toMatchObject([
      {
        rule: "private-address",
        message:
          "The link to http://inside.test/ is dead: it leads to inside.test, an address inside a private network that readers can't reach.",
      },
    ]);
  });

  it("judges the very address to which it connects, whatever the next look-up says", async () => {
    const answers = ["10.0.0.1", "127.0.0.1"].map((address) => ({ address, family: 4 }));
    let lookUps = 0;
    const world = {
      ...quietWorld(),
      // The first answer holds a good address among bad ones; from then on there are bad ones only.
      resolve: async () => (lookUps++ === 0 ? answers : answers.slice(0, 1)),
    };
    expect(await verdictOn("/file.pdf", { world })).toBe("good");
    expect(lookUps).toBe(1);
    expect(await verdictOn("/file.pdf", { world })).toBe("error private-address");
  });

  it("asks nothing in private ranges unless the environment allows it", async () => {
    const site = siteOfLinks([
      `http://127.0.0.1:${server.port}/ok`,
      `http://b.test:${server.port}/ok`,
    ]);
    const refused = await askFor(site, { limits: { mayAsk: isPublicAddress } });
    expect(refused.map(({ rule }) => rule)).toEqual(["private-address", "private-address"]);
    const env = { CHECK_ALLOW_PRIVATE: "1" };
    const check = externalCheck({ package: somePackage, world: quietWorld(), env });
    expect(await check(site, tools)).toEqual([]);
  });

  it("tells an address that browsers refuse to open as dead", async () => {
    expect(await askFor(siteOfLinks(["http://a.test:25/"]))).toMatchObject([
      {
        severity: "error",
        rule: "forbidden-port",
        message: "The link to http://a.test:25/ is dead: browsers refuse to open a.test:25.",
      },
    ]);
  });

  it("tells a host that takes no visitors as dead", async () => {
    const gone = await startHostileServer();
    await gone.close();
    const [finding] = await askFor(siteOfLinks([`http://b.test:${gone.port}/`]));
    expect(finding).toMatchObject({ severity: "error", rule: "connection-refused" });
  });
});

describe("what is told", () => {
  it("names the place of the link, the fault and the remedy", async () => {
    const [finding] = await askFor(siteOfLinks([at("/ok"), at("/s404")]));
    expect(finding).toEqual({
      check: "external",
      rule: "dead-link",
      severity: "error",
      page: "index.html",
      selector: "body > a:nth-of-type(2)",
      line: 2,
      message: `The link to ${at("/s404")} is dead: the page isn't there (404).`,
      help: "Replace the address with one that works, or remove the link.",
      criterion: "https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx",
    });
  });

  it.each([
    ["/r301", "The link to http://a.test/r301 has moved for good to http://a.test/ok."],
    [
      "/r301#here",
      "The link to http://a.test/r301#here has moved for good to http://a.test/ok#here.",
    ],
    ["/r301-302", "The link to http://a.test/r301-302 has moved for good to http://a.test/r302."],
    [
      "/soft-title",
      "The link to http://a.test/soft-title is likely dead: the page says “Page not found | A council”, though the server calls it a good answer.",
    ],
    [
      "/r-home",
      "The link to http://a.test/r-home is likely dead: it leads to the home page http://a.test/ instead.",
    ],
    [
      "/parked",
      "The link to http://a.test/parked is likely dead: the site has gone, and a.test shows “a.test is for sale”.",
    ],
    [
      "/soft-mark",
      "The link to http://a.test/soft-mark is likely dead: the page is marked as an error page, though the server calls it a good answer.",
    ],
    [
      "/r-login",
      "The link to http://a.test/r-login may be dead: it leads to a page that asks readers to sign in, http://a.test/login?back=%2Fr-login.",
    ],
    [
      "/guarded",
      "The link to http://a.test/guarded may be dead: the server turns this check away.",
    ],
    ["/empty", "The link to http://a.test/empty may be dead: the page is empty."],
    [
      "/app#no",
      "The link to http://a.test/app#no may lead to the wrong place: scripts build the page in a browser, and this check runs none, so it can't look for “no”.",
    ],
    ["/loop", "The link to http://a.test/loop is dead: it redirects in a circle."],
  ])("says of %s: %s", async (path, message) => {
    expect(await messageOn(path)).toBe(message);
  });

  it("tells with a warning, not with an error, when a person last opened the link", async () => {
    const data = { file: "_data/links.ts", line: 12, entry: "offer" };
    const known = new Map(
      ["/s403", "/s404"].map((path) => [at(path), { checkedOn: "2026-03-09", data }]),
    );
    const findings = await askFor(siteOfLinks([at("/s403"), at("/s404")]), {}, known);
    expect(findings.map(({ message }) => message.includes("opened it on"))).toEqual([true, false]);
    expect(findings[0]).toMatchObject({
      message: `The link to ${at("/s403")} may be dead: the server turns this check away (403). A person last opened it on 9 March 2026.`,
      data,
    });
  });

  it("tells a link of many pages once", async () => {
    const html = `<a href="${at("/s404")}">x</a>`;
    const findings = await askFor(
      siteOfPages({ "a.html": html, "b.html": html + html, "c.html": html }),
    );
    expect(findings.map(({ page, message }) => ({ page, message }))).toEqual([
      {
        page: "a.html",
        message: `The link to ${at("/s404")} is dead: the page isn't there (404). 2 more pages have it too.`,
      },
    ]);
  });

  it("leaves the site's own address and forms that send alone", async () => {
    const before = server.log.length;
    const own = at("/s404");
    const html = `<a href="${own}">x</a><form method="post" action="${at("/s404", "b.test")}"></form>`;
    const setup = { env: { SITE_URL: at("/") } };
    expect(await askFor(siteOfPages({ "index.html": html }), setup)).toEqual([]);
    expect(server.log.length).toBe(before);
  });
});

describe("how it asks", () => {
  it("asks each host one at a time", async () => {
    const own = await startHostileServer();
    const addresses = Array.from({ length: 4 }, (_, host) =>
      ["/ok", "/ok?2", "/s404", "/r302"].map((path) => `http://h${host}.test:${own.port}${path}`),
    ).flat();
    await askFor(siteOfLinks(addresses));
    await own.close();
    expect([...own.mostAtOnce.perHost.values()]).toEqual([1, 1, 1, 1]);
  });

  it("asks eight hosts at once, and no more", async () => {
    const own = await startHostileServer();
    const hosts = Array.from(
      { length: 16 },
      (_, host) => `http://h${host}.test:${own.port}/together`,
    );
    // With fewer than eight at once, the server would wait for ever and the links be uncertain.
    expect(await askFor(siteOfLinks(hosts))).toEqual([]);
    await own.close();
    expect(own.mostAtOnce.inAll).toBe(8);
  });

  it("asks once for a page with several fragments", async () => {
    const before = server.log.length;
    const paths = ["/ok", "/ok#here", "/ok#old", "/ok#no"];
    const findings = await askFor(siteOfLinks(paths.map((path) => at(path))));
    expect(findings.map(({ line, rule }) => ({ line, rule }))).toEqual([
      { line: 4, rule: "missing-fragment" },
    ]);
    expect(server.log.slice(before)).toEqual(["HEAD /ok", "GET /ok"]);
  });

  it("asks for no more than the head of a file that isn't a page", async () => {
    const before = server.log.length;
    await verdictOn("/file.pdf");
    expect(server.log.slice(before)).toEqual(["HEAD /file.pdf"]);
  });

  it("says who asks", async () => {
    const own = await startHostileServer();
    const env = { CHECK_CONTACT: "https://example.org/about" };
    await askFor(siteOfLinks([`http://a.test:${own.port}/ok`]), { env });
    await own.close();
    expect(own.agents).toEqual(
      new Set(["some-site/1.2.3 (link check; +https://example.org/about)"]),
    );
  });

  it.each([
    ["/503-then-ok", [1000]],
    ["/s500", [1000, 2000]],
    ["/429-1", [1000]],
    ["/429-date", [7000]],
    ["/429-past", [0]],
    ["/429-garbage", [1000]],
    ["/429-86400", []],
    ["/head-429", [2000]],
    ["/s404", []],
    ["/s403", []],
  ])("waits before it asks again: %s", async (path, expected) => {
    const own = await startHostileServer();
    const waits: number[] = [];
    await askFor(siteOfLinks([`http://a.test:${own.port}${path}`]), { world: quietWorld(waits) });
    await own.close();
    expect(waits).toEqual(expected);
  });

  it("tries a host that never answers thrice for its first link and once for the next", async () => {
    const own = await startHostileServer();
    const addresses = ["/reset", "/hang-up"].map((path) => `http://a.test:${own.port}${path}`);
    await askFor(siteOfLinks(addresses));
    await own.close();
    expect(own.log.map((line) => line.split(" ")[1])).toEqual([
      ...["/reset", "/reset", "/reset", "/reset"],
      ...["/hang-up", "/hang-up"],
    ]);
  });

  it("stops when the time for the whole run is over", async () => {
    const addresses = [at("/slow-headers"), at("/slow-headers?2"), at("/s404")];
    const findings = await askFor(siteOfLinks(addresses), { limits: { wholeRun: 150 } });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "warning not-reached",
      "warning not-reached",
      "warning not-reached",
    ]);
  });
});

describe("when names can't be looked up", () => {
  const world = (code: string, alive: string[] = []) => ({
    ...quietWorld(),
    resolve: async (name: string) => {
      if (alive.includes(name)) return [{ address: "127.0.0.1", family: 4 }];
      throw Object.assign(new Error(code), { code });
    },
  });

  it("could not run where no name is found at all", async () => {
    const site = siteOfLinks(["http://a.test/", "http://b.test/x"]);
    const message =
      "No outside address could be looked up: there seems to be no network, so links weren't checked. Connect to the internet and run the check again.";
    await expect(askFor(site, { world: world("ENOTFOUND") })).rejects.toThrow(message);
    await expect(askFor(site, { world: world("EAI_AGAIN") })).rejects.toThrow(message);
  });

  it("isn't misled by addresses that it refuses to ask", async () => {
    const site = siteOfLinks(["http://a.test/", "http://b.test/", "http://10.0.0.1/"]);
    await expect(askFor(site, { world: world("ENOTFOUND") })).rejects.toThrow("no network");
  });

  it("asks for yesterday's good links before it blames the network", async () => {
    const folder = await mkdtemp(join(tmpdir(), "external-cache-"));
    const cacheFile = join(folder, "cache.json");
    const site = siteOfLinks([at("/ok"), "http://b.test/", "http://c.test/"]);
    const setup = { cacheFile, world: world("ENOTFOUND", ["a.test"]) };
    const rules = async () => (await askFor(site, setup)).map(({ rule }) => rule);
    expect(await rules()).toEqual(["unknown-host", "unknown-host"]);
    expect(await rules()).toEqual(["unknown-host", "unknown-host"]);
    await rm(folder, { recursive: true });
  });

  it("tells one unknown host among others as dead", async () => {
    const site = siteOfLinks([at("/ok"), "http://gone.test/"]);
    expect(await askFor(site, { world: world("ENOTFOUND", ["a.test"]) })).toMatchObject([
      {
        severity: "error",
        rule: "unknown-host",
        message: "The link to http://gone.test/ is dead: there is no site called gone.test.",
      },
    ]);
  });

  it("is uncertain of a name server that is out of reach for one name", async () => {
    const site = siteOfLinks([at("/ok"), "http://gone.test/"]);
    expect(await askFor(site, { world: world("EAI_AGAIN", ["a.test"]) })).toMatchObject([
      { severity: "warning", rule: "no-answer" },
    ]);
  });
});

describe("the cache of good answers", () => {
  it("asks again for bad links at once, and for good ones after a day", async () => {
    const folder = await mkdtemp(join(tmpdir(), "external-cache-"));
    const cacheFile = join(folder, "deep/cache.json");
    const own = await startHostileServer();
    const site = siteOfLinks(
      ["/ok", "/s404", "/r301"].map((path) => `http://a.test:${own.port}${path}`),
    );
    const runAt = async (time: string) => {
      own.log.length = 0;
      await askFor(site, { cacheFile, world: { ...quietWorld(), now: () => new Date(time) } });
      return own.log.filter((line) => line.startsWith("HEAD"));
    };
    expect(await runAt("2026-01-02T00:00:00Z")).toHaveLength(4);
    expect(await runAt("2026-01-02T23:00:00Z")).toEqual(["HEAD /s404", "HEAD /r301", "HEAD /ok"]);
    expect(await runAt("2026-01-03T00:00:01Z")).toHaveLength(4);
    for (const damage of Object.values(damages)) {
      await damage(cacheFile);
      expect(await runAt("2026-01-03T00:00:02Z")).toHaveLength(4);
    }
    expect(await runAt("2026-01-03T00:00:03Z")).toHaveLength(3);
    await own.close();
    await rm(folder, { recursive: true });
  });
});
