import { fileTypes, type Header } from "./response-headers.ts";

/**
 * An nginx site. All headers stand in one place, since nginx forgets those of a server as soon as a
 * location adds one of its own.
 *
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginx(headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;\n`);
  const types = fileTypes.map(
    ([ending, type]) => `  location ~ \\.${ending}$ {\n    types { ${type} ${ending}; }\n  }\n`,
  );
  return `# An nginx site: put it into /etc/nginx/conf.d/ and change the lines marked “yours”.
server {
  listen 80; # yours: TLS belongs here, see https://ssl-config.mozilla.org/
  server_name localhost; # yours
  root "/srv/strategy"; # yours: the folder with index.html

  index index.html;
  # In a folder below the root of the site, write that folder before /404.html.
  error_page 404 /404.html;
  charset utf-8;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=1000;

  # Files ending in .gz are sent as they are, where they stand beside the originals.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types application/json application/xml text/plain text/xml;

${lines.join("")}
  # Without the slash at its end, a folder’s links would lead past it. Its own address says neither
  # port nor protocol, which another server in front may have changed.
  absolute_redirect off;
  if (-f "$request_filename/index.html") {
    rewrite ^(.*[^/])$ $1/ permanent;
  }

  # An address may come without .html.
  location / {
    try_files $uri $uri.html $uri/index.html =404;
  }
${types.join("")}  location ~ /SHA256SUMS$ {
    types {}
    default_type text/plain;
  }
}
`;
}
