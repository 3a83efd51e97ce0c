import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { hostFiles } from "../src/publish/hosting/host-files.ts";
import { precompress, type Weight } from "./precompress.ts";
import { hasNginx, startNginx } from "./start-nginx.ts";

/** Rounds of load, seconds for each page in each round, and connections held open all the while. */
const rounds = 3;
const seconds = 2;
const connections = 64;

/** A reader, and what a network of caches asks: change these to your own. */
const assumed = {
  pages: ["index.html", "easy-read.html", "strategy.html"],
  /** Bytes of headers with each answer, as nginx sends them. */
  headers: 1_500,
  /** US dollars for a gigabyte (10⁹ bytes) sent, and for 10,000 requests over HTTPS. */
  gigabyte: 0.085,
  tenThousand: 0.01,
};

/**
 * The command behind `npm run bench:serve`: how fast nginx, with the settings that we publish, serves
 * the built site on this machine, beside the fastest thing it can serve, a file of one byte.
 *
 * @returns the exit code: 2 when something that it needs is missing
 */
async function benchServe(site: string): Promise<0 | 2> {
  const lacking = missing(site);
  if (lacking) {
    process.stderr.write(`Nothing was measured: ${lacking}\n`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), "serve-"));
  try {
    await cp(site, folder, { recursive: true });
    const weights = await precompress(folder);
    await writeFile(join(folder, "one-byte.txt"), "1");
    const nginx = await startNginx(hostFiles().get("nginx.conf") ?? "", folder);
    try {
      const [byte = 0, ...rates] = bestRates([
        `${nginx.url}one-byte.txt`,
        ...assumed.pages.map((path) => nginx.url + path),
      ]);
      process.stdout.write(report(byte, rates, weights));
    } finally {
      await nginx.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

function missing(site: string): string | undefined {
  if (!hasNginx()) return "nginx is not installed. Install it: apt install nginx.";
  if (spawnSync("wrk", ["-v"]).error) return "wrk is not installed. Install it: apt install wrk.";
  return existsSync(join(site, "index.html"))
    ? undefined
    : `there is no site in ${site}. Build it first: npm run build.`;
}

/** The best of some rounds in turn, since what else the machine does slows one round or another. */
function bestRates(urls: readonly string[]): number[] {
  const measured = Array.from({ length: rounds }, () => urls.map(load));
  return urls.map((_, index) => Math.max(...measured.map((round) => round[index] ?? 0)));
}

/** Requests a second, as wrk counts them, of a browser that takes gzip. */
function load(url: string): number {
  const { stdout } = spawnSync(
    "wrk",
    ["-t2", `-c${connections}`, `-d${seconds}s`, "-H", "Accept-Encoding: gzip", url],
    { encoding: "utf8" },
  );
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (Number.isNaN(rate) || /Non-2xx|Socket errors/.test(stdout)) {
    throw new Error(`The load on ${url} failed:\n${stdout}`);
  }
  return rate;
}

function report(byte: number, rates: readonly number[], weights: readonly Weight[]): string {
  const whole = (value: number) => Math.round(value).toLocaleString("en-GB");
  const lines = rates.map(
    (rate, index) =>
      `${assumed.pages[index]}: ${whole(rate)} requests a second, ${(rate / byte).toFixed(2)} of a byte’s`,
  );
  const pages = weights.map(
    ({ path, raw, gzip, brotli }) =>
      `${path}: ${whole(raw)} bytes, gzip ${whole(gzip)}, brotli ${whole(brotli)}`,
  );
  return `${cpus().length} cores, ${connections} connections, best of ${rounds} rounds of ${seconds} s, nginx and wrk on one machine
one byte: ${whole(byte)} requests a second
${lines.join("\n")}

${pages.join("\n")}

${cost(weights)}
`;
}

/** What a million readers cost who each open three pages, none of them from a cache of their own. */
function cost(weights: readonly Weight[]): string {
  const { pages, headers, gigabyte, tenThousand } = assumed;
  const bytes = weights
    .filter(({ path }) => pages.includes(path))
    .reduce((sum, { brotli }) => sum + brotli + headers, 0);
  const gigabytes = (bytes * 1_000_000) / 1e9;
  const dollars = gigabytes * gigabyte + (pages.length * 1_000_000 * tenThousand) / 10_000;
  return `a million readers of ${pages.join(", ")}: ${gigabytes.toFixed(1)} GB with brotli, ${dollars.toFixed(2)} US dollars at ${gigabyte} a gigabyte and ${tenThousand} for 10,000 requests`;
}

process.exitCode = await benchServe(process.argv[2] ?? "dist");
