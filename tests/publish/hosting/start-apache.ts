import { chmod, cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../../bench/free-port.ts";
import { type Server, startServer } from "./start-server.ts";

/** Where Debian keeps the parts of Apache. */
const modules = "/usr/lib/apache2/modules";

/**
 * Starts Apache for a copy of a site with an `.htaccess` file in it.
 *
 * @param room an empty folder
 * @param under the folder of what is copied that gets the file
 */
export async function startApache(
  htaccess: string,
  site: string,
  room: string,
  under = "",
): Promise<Server> {
  const root = join(room, "site");
  await cp(site, root, { recursive: true });
  // Apache works under another name than ours, and a temporary folder is for its maker alone.
  await chmod(root, 0o755);
  await writeFile(join(root, under, ".htaccess"), htaccess);
  const port = await freePort();
  const settings = join(room, "apache.conf");
  await writeFile(settings, frame(room, root, port));
  return startServer(["apache2", "-f", settings, "-DFOREGROUND"], `http://127.0.0.1:${port}/`);
}

const frame = (room: string, root: string, port: number): string => `ServerName localhost
ServerRoot "${room}"
PidFile "${join(room, "pid")}"
DefaultRuntimeDir "${room}"
ErrorLog "${join(room, "log")}"
Listen 127.0.0.1:${port}
${[
  "mpm_event",
  "authz_core",
  "dir",
  "mime",
  "headers",
  "rewrite",
  "autoindex",
  "negotiation",
  "filter",
  "deflate",
  "brotli",
]
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join("\n")}
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot "${root}"
<Directory "${root}">
  AllowOverride All
  Require all granted
  Options Indexes FollowSymLinks
</Directory>
`;
