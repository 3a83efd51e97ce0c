import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askFor, quietWorld } from "../outside/ask-for.ts";
import { type HostileServer, startHostileServer } from "../outside/hostile-server.ts";
import { siteOfPages } from "../outside/site-of-links.ts";
import { examples } from "./external.ts";
import { testedElsewhere } from "./tested-elsewhere.ts";

let server: HostileServer;
beforeAll(async () => {
  server = await startHostileServer();
});
afterAll(() => server.close());

const world = {
  ...quietWorld(),
  resolve: async (name: string) => {
    if (name === "gone.test") throw Object.assign(new Error(name), { code: "ENOTFOUND" });
    return [{ address: "127.0.0.1", family: 4 }];
  },
};

/** Asks our own server, which stands at a port of its own, beside a link that is good. */
const rulesOn = async (markup: string) => {
  const html = `${markup.replace(".test/", `.test:${server.port}/`)}\n<a href="http://a.test:${server.port}/ok">x</a>`;
  const limits = { requestTimeout: 1_000, retries: 0 };
  const findings = await askFor(siteOfPages({ "index.html": html }), { world, limits });
  return findings.map(({ rule }) => rule);
};

const planted = Object.entries(examples).flatMap(([rule, example]) =>
  "faulty" in example ? [[rule, example] as const] : [],
);

describe.each(planted)("external: %s", (rule, { faulty, mended }) => {
  it("is told where the fault is planted", async () => {
    expect(await rulesOn(String(faulty))).toEqual([rule]);
  });
  it("isn't told where it is mended", async () => {
    expect(await rulesOn(String(mended))).toEqual([]);
  });
});

testedElsewhere(examples);
