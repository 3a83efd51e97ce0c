import type { Header } from "./response-headers.ts";

/**
 * A site for a Caddyfile. Caddy fetches its TLS certificate by itself.
 *
 * https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddy(headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `\t\t${name} "${value}"\n`);
  return `# Caddy 2: put it into /etc/caddy/Caddyfile and change the two lines marked “yours”.
# The headers stand apart, since Caddy forgets those of a site on the pages that tell of an error.
(strategy-headers) {
\theader {
${lines.join("")}\t\t# Also where nothing is compressed: a cache would send that to all.
\t\tVary "Accept-Encoding"
\t\t-Server
\t}
}

# yours: the name of the site
strategy.example.org {
\t# yours: the folder with index.html
\troot * /srv/strategy
\tencode zstd gzip
\ttry_files {path} {path}.html
\tfile_server {
\t\tprecompressed br gzip
\t}
\timport strategy-headers
\t@sums path */SHA256SUMS
\theader @sums Content-Type "text/plain; charset=utf-8"
\thandle_errors {
\t\timport strategy-headers
\t\t# In a folder below the root of the site, write that folder before /404.html.
\t\t@missing expression {err.status_code} == 404
\t\trewrite @missing /404.html
\t\tfile_server
\t}
}
`;
}
