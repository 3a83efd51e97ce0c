import { apache } from "./apache.ts";
import { caddy } from "./caddy.ts";
import { headersFile } from "./headers-file.ts";
import { iis } from "./iis.ts";
import { nginx } from "./nginx.ts";
import { responseHeaders } from "./response-headers.ts";

/**
 * Settings for each kind of host, by file name, all from the same headers.
 *
 * @param styleHash of the built style sheet; without it the policy leaves styles to each page
 */
export function hostFiles(styleHash?: string): ReadonlyMap<string, string> {
  const headers = responseHeaders(styleHash);
  return new Map([
    ["_headers", headersFile(headers)],
    ["nginx.conf", nginx(headers)],
    ["apache.htaccess", apache(headers)],
    ["web.config", iis(headers)],
    ["Caddyfile", caddy(headers)],
  ]);
}
