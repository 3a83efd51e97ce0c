import { fileTypes, type Header } from "./response-headers.ts";

/**
 * An `.htaccess` file for Apache 2.4.
 *
 * https://httpd.apache.org/docs/2.4/mod/mod_headers.html
 */
export function apache(headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`);
  const types = fileTypes.map(([ending, type]) => `AddType ${type} .${ending}\n`);
  return `# Apache 2.4: save it as .htaccess in the folder with index.html, for which the server’s own
# settings must say “AllowOverride All”. In a folder below the root of the site, write that folder
# before /404.html.
ErrorDocument 404 /404.html
DirectoryIndex index.html
Options -Indexes -MultiViews
AddDefaultCharset utf-8
${types.join("")}<Files "SHA256SUMS">
  ForceType text/plain
</Files>

<IfModule mod_headers.c>
${lines.join("")}  Header always unset X-Powered-By
  # Apache marks a compressed file’s tag and doesn’t know it again: a browser would fetch it anew.
  RequestHeader edit "If-None-Match" '^((?:W/)?")(.*)-(gzip|br)"$' '$1$2-$3", $1$2"'
</IfModule>

<IfModule mod_rewrite.c>
  DirectorySlash Off
  RewriteEngine On
  RewriteOptions AllowNoSlash
  # Without the slash at its end, a folder’s links would lead past it.
  RewriteCond %{REQUEST_FILENAME}/index.html -f
  RewriteCond %{REQUEST_URI} !/$
  RewriteRule ^ %{REQUEST_URI}/ [R=301,END]
  # A folder without an index.html is no page.
  RewriteCond %{REQUEST_FILENAME} -d
  RewriteCond %{REQUEST_FILENAME}/index.html !-f
  RewriteCond %{REQUEST_FILENAME}.html !-f
  RewriteRule ^ - [R=404,L]
  # An address may come without .html.
  RewriteCond %{REQUEST_FILENAME} !-f
  RewriteCond %{REQUEST_FILENAME}.html -f
  RewriteRule ^(.*[^/])$ $1.html [END]
</IfModule>

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html text/plain text/xml application/json application/xml
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/plain text/xml application/json application/xml
</IfModule>
`;
}
