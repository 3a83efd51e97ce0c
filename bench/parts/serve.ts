import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildSite } from "../../src/publish/build-site.ts";
import type { Row } from "../report/result.ts";
import { inWorkFolder } from "../work-folder.ts";
import type { Part } from "./part.ts";

const root = join(import.meta.dirname, "../..");

/** Serves the built site with nginx under load, each page beside a file of one byte. */
export const benchServe: Part = () =>
  inWorkFolder(async (folder) => {
    const site = join(folder, "site");
    const today = new Date().toISOString().slice(0, 10);
    await buildSite({ data: join(root, "_data"), output: site, today });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, "bench/serve.ts"), site],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr.trim());
    const rate = (text: string | undefined) => Number(text?.replaceAll(",", ""));
    const byte = rate(/^one byte: ([\d,]+)/m.exec(stdout)?.[1]);
    const pages = [...stdout.matchAll(/^(\S+): ([\d,]+) requests a second/gm)];
    const rows = pages.map(
      ([, path = "", count]): Row => ({
        what: path,
        unit: "requests/s",
        value: rate(count),
        reference: { what: "a file of one byte", value: byte },
      }),
    );
    return { part: "serve", rows, notes: stdout.trim().split("\n").filter(Boolean) };
  });
