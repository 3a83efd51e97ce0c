import { hasNginx, startNginx } from "../../../bench/start-nginx.ts";
import { hostFiles } from "../../../src/publish/hosting/host-files.ts";
import { hasApache, startApache } from "./start-apache.ts";
import { hasCaddy, startCaddy } from "./start-caddy.ts";
import type { Server } from "./start-server.ts";

/** A server with the settings that are written for it. */
type Host = {
  name: string;
  has: boolean;
  /** The package of Debian that brings it. */
  package: string;
  /**
   * @param folder what it serves
   * @param room an empty folder for its own files
   * @param under the folder in it that holds the site, with `/` at its end; all of it where empty
   */
  start: (folder: string, room: string, under?: string) => Promise<Server>;
};

const settings = (name: string): string => hostFiles().get(name) ?? "";

/** Servers that may be installed here. */
export const servers: readonly Host[] = [
  {
    name: "nginx",
    has: hasNginx(),
    package: "nginx",
    start: (folder) => startNginx(settings("nginx.conf"), folder),
  },
  {
    name: "Apache",
    has: hasApache(),
    package: "apache2",
    start: (folder, room, under) => startApache(settings("apache.htaccess"), folder, room, under),
  },
  {
    name: "Caddy",
    has: hasCaddy(),
    package: "caddy",
    start: (folder, room) => startCaddy(settings("Caddyfile"), folder, room),
  },
];

/** Says which servers’ settings are not tried, and why. */
export function tellMissing(): void {
  for (const { name, has, package: from } of servers) {
    if (has) continue;
    process.stderr.write(
      `${name} is not installed here, so its settings are not tried. Install it: apt install ${from}.\n`,
    );
  }
}
