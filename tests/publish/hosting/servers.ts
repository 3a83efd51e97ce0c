import { startNginx } from "../../../bench/start-nginx.ts";
import type { Needed } from "../../../gate/tests/needs/needed.ts";
import { hostFiles } from "../../../src/publish/hosting/host-files.ts";
import { startApache } from "./start-apache.ts";
import { startCaddy } from "./start-caddy.ts";
import type { Server } from "./start-server.ts";

/** A server with the settings that are written for it. */
type Host = {
  name: string;
  need: Needed;
  /**
   * @param folder what it serves
   * @param room an empty folder for its own files
   * @param under the folder in it that holds the site, with `/` at its end; all of it where empty
   */
  start: (folder: string, room: string, under?: string) => Promise<Server>;
};

const settings = (name: string): string => hostFiles().get(name) ?? "";

/** The servers on which the settings are tried. */
export const servers: readonly Host[] = [
  {
    name: "nginx",
    need: "nginx",
    start: (folder) => startNginx(settings("nginx.conf"), folder),
  },
  {
    name: "Apache",
    need: "apache",
    start: (folder, room, under) => startApache(settings("apache.htaccess"), folder, room, under),
  },
  {
    name: "Caddy",
    need: "caddy",
    start: (folder, room) => startCaddy(settings("Caddyfile"), folder, room),
  },
];
