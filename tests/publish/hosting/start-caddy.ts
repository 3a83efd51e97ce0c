import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../../bench/free-port.ts";
import { type Server, startServer } from "./start-server.ts";

/**
 * Starts Caddy for a site, without TLS and without its door for administrators.
 *
 * @param room an empty folder
 */
export async function startCaddy(caddyfile: string, site: string, room: string): Promise<Server> {
  const url = `http://127.0.0.1:${await freePort()}`;
  const settings = join(room, "Caddyfile");
  const own = caddyfile
    .replace(/^strategy\.example\.org/m, url)
    .replace("/srv/strategy", JSON.stringify(site));
  await writeFile(
    settings,
    `{\n\tadmin off\n\tauto_https off\n\tstorage file_system "${room}"\n}\n${own}`,
  );
  const command = ["caddy", "run", "--adapter", "caddyfile", "--config", settings];
  // It writes down what it was told in the home of whoever starts it.
  return startServer(command, `${url}/`, { HOME: room });
}
