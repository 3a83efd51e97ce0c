import { hash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Answer, askMaker } from "./ask-maker.ts";
import { readTar } from "./read-tar.ts";
import type { Verdict } from "./verdict.ts";

/** As GitHub tells a release: https://docs.github.com/en/rest/releases/releases#get-a-release-by-tag-name */
type Release = { assets: { name: string; digest?: string | null; browser_download_url: string }[] };

/**
 * Compares the Chromium that npm brought with the archive that its maker publishes on GitHub, which
 * tells the archive’s checksum.
 *
 * @param folder the package’s folder
 * @param maker the address at which releases are told by the names of their tags, with `/` at its end
 */
export async function compareChromium(folder: string, maker: string): Promise<Verdict> {
  const { name, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    name: string;
    version: string;
  };
  const { text, ...verdict } = await compared(folder, version, `${maker}v${version}`);
  return { ...verdict, text: `${name} ${version}${text}` };
}

async function compared(folder: string, version: string, url: string): Promise<Verdict> {
  const told = await askMaker(url);
  if (!("bytes" in told)) return unknown(url, told);
  const assets = assetsIn(told.bytes.toString("utf8"));
  const wanted = `chromium-v${version}-pack.x64.tar`;
  const asset = assets.find(({ name }) => name === wanted);
  const sum = /^sha256:([\da-f]{64})$/.exec(asset?.digest ?? "")?.[1];
  if (!asset || !sum) {
    return {
      outcome: "unknown",
      text: `: not compared, since its maker publishes no checksum of ${wanted}.`,
    };
  }
  const pack = await askMaker(asset.browser_download_url);
  if (!("bytes" in pack)) return unknown(asset.browser_download_url, pack);
  if (hash("sha256", pack.bytes) !== sum) {
    return {
      outcome: "other",
      text: `: what its maker sends as ${asset.browser_download_url} hasn’t the checksum that is told of it.`,
    };
  }
  const published = new Map(
    [...readTar(pack.bytes)].map((entry) => [basename(entry.name), hash("sha256", entry.bytes)]),
  );
  const own = (await readdir(join(folder, "bin"))).sort();
  const others: string[] = [];
  for (const file of own) {
    if (hash("sha256", await readFile(join(folder, "bin", file))) !== published.get(file))
      others.push(file);
  }
  if (others.length === 0 && own.length > 0) {
    return { outcome: "same", text: " is what its maker publishes." };
  }
  return {
    outcome: "other",
    text: ` brings other files than its maker publishes: ${others.join(", ") || "none at all"}. Don’t run it, and ask who changed the package.`,
  };
}

function assetsIn(text: string): Release["assets"] {
  try {
    return (JSON.parse(text) as Partial<Release>).assets ?? [];
  } catch {
    return [];
  }
}

const unknown = (url: string, answer: Exclude<Answer, { bytes: Buffer }>): Verdict => ({
  outcome: "unknown",
  text: `: not compared, since ${url} can’t be had: ${"missing" in answer ? "it isn’t there" : answer.unreachable}.`,
});
