import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "./free-port.ts";

/** Whether nginx is installed here. */
export const hasNginx = (): boolean => spawnSync("nginx", ["-v"]).status === 0;

/** An nginx of our own, in a folder of its own, on a free port of the loopback. */
export type Nginx = { url: string; stop: () => Promise<void> };

/**
 * Starts nginx with a site file as `npm run hosting` writes it, for a folder.
 *
 * @param siteFile the text of the site file; its port and folder are replaced
 * @param folder what is served; nginx’s worker must be able to read it
 * @throws with nginx’s own words when it doesn’t start
 */
export async function startNginx(siteFile: string, folder: string): Promise<Nginx> {
  const room = await mkdtemp(join(tmpdir(), "nginx-"));
  const port = await freePort();
  const site = siteFile
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/root "[^"]*";/, `root "${folder}";`);
  await mkdir(join(room, "logs"));
  await writeFile(join(room, "nginx.conf"), frame(room, site));
  const child = spawn("nginx", ["-p", room, "-c", join(room, "nginx.conf"), "-e", "stderr"]);
  try {
    await ready(child);
  } catch (error) {
    await rm(room, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: async () => {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGQUIT");
      await ended;
      await rm(room, { recursive: true, force: true });
    },
  };
}

function frame(room: string, site: string): string {
  const root = process.getuid?.() === 0 ? "user root;\n" : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${join(room, name)};\n`,
  );
  return `${root}daemon off;
worker_processes auto;
error_log stderr notice;
pid ${join(room, "nginx.pid")};
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
${temporary.join("")}${site}}
`;
}

/** Ready as soon as it says that a worker started; gone wrong when it ends before. */
function ready(child: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((started, failed) => {
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("start worker process")) started();
    });
    child.once("error", failed);
    child.once("exit", () => failed(new Error(`nginx did not start: ${said.trim()}`)));
  });
}
