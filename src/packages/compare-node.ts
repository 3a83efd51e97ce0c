import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { askMaker } from "./ask-maker.ts";
import { readTar } from "./read-tar.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Compares a Node.js that npm brought with the one that the Node.js project publishes: its program
 * for Windows stands in the list of checksums itself, else the archive that holds it does.
 *
 * @param folder the package’s folder
 * @param maker the address at which `v24.21.0/SHASUMS256.txt` and its like stand, with `/` at its end
 */
export async function compareNode(folder: string, maker: string): Promise<Verdict> {
  const { name, version, os, cpu } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; os: string | string[]; cpu: string | string[] };
  const own = hash(
    "sha256",
    await readFile(join(folder, `bin/node${os.includes("win32") ? ".exe" : ""}`)),
  );
  const published = await publishedNode(`${maker}v${version}/`, version, `${os}`, `${cpu}`);
  if ("text" in published) return { ...published, text: `${name} ${version}: ${published.text}` };
  if (published.sum === own) {
    return { outcome: "same", text: `${name} ${version} is what its maker publishes.` };
  }
  return {
    outcome: "other",
    text: `${name} ${version} brings another program than its maker publishes: its checksum is ${own}, theirs ${published.sum}. Don’t run it, and ask who changed the package.`,
  };
}

async function publishedNode(
  release: string,
  version: string,
  os: string,
  cpu: string,
): Promise<{ sum: string } | Verdict> {
  const listUrl = `${release}SHASUMS256.txt`;
  const list = await askMaker(listUrl);
  if ("unreachable" in list) return unreachable(listUrl, list.unreachable);
  if ("missing" in list)
    return { outcome: "other", text: `its maker has no such version: ${listUrl} isn’t there.` };
  const file = os === "win32" ? `win-${cpu}/node.exe` : `node-v${version}-${os}-${cpu}.tar.gz`;
  const line = list.bytes
    .toString("utf8")
    .split("\n")
    .find((line) => line.endsWith(`  ${file}`));
  const sum = /^[\da-f]{64}(?= )/.exec(line ?? "")?.[0];
  if (!sum)
    return { outcome: "other", text: `its maker’s list of checksums has no ${file}: ${listUrl}.` };
  if (os === "win32") return { sum };

  const archive = await askMaker(release + file);
  if ("unreachable" in archive) return unreachable(release + file, archive.unreachable);
  if ("missing" in archive || hash("sha256", archive.bytes) !== sum) {
    return {
      outcome: "other",
      text: `what its maker sends as ${release}${file} isn’t what its list of checksums names.`,
    };
  }
  const program = `${file.replace(/\.tar\.gz$/, "")}/bin/node`;
  for (const { name, bytes } of readTar(gunzipSync(archive.bytes))) {
    if (name === program) return { sum: hash("sha256", bytes) };
  }
  return { outcome: "other", text: `its maker’s archive ${file} holds no ${program}.` };
}

const unreachable = (url: string, why: string): Verdict => ({
  outcome: "unknown",
  text: `not compared, since ${url} can’t be had: ${why}.`,
});
