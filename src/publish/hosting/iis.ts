import { fileTypes, type Header } from "./response-headers.ts";

/**
 * A `web.config` for IIS 10.
 *
 * https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httpprotocol/customheaders/
 */
export function iis(headers: readonly Header[]): string {
  const lines = headers.map(
    ([name, value]) =>
      `        <add name="${name}" value="${value.replaceAll('"', "&quot;")}" />\n`,
  );
  // A type that the server knows already must be taken away first, or IIS answers with an error.
  const types = [...fileTypes, [".", "text/plain"] as const].map(([ending, type]) => {
    const extension = ending === "." ? ending : `.${ending}`;
    return `      <remove fileExtension="${extension}" />
      <mimeMap fileExtension="${extension}" mimeType="${type}" />\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS 10: save it as web.config in the folder with index.html. Below the root of a site, write that
     folder before /404.html. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" />
      <error statusCode="404" path="/404.html" responseMode="ExecuteURL" />
      <!-- A folder without an index.html. -->
      <remove statusCode="403" subStatusCode="14" />
      <error statusCode="403" subStatusCode="14" path="/404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <staticContent>
${types.join("")}    </staticContent>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
    <httpProtocol>
      <customHeaders>
        <clear />
${lines.join("")}        <!-- Also where nothing is compressed: a cache would send that to all. -->
        <add name="Vary" value="Accept-Encoding" />
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering removeServerHeader="true" />
    </security>
  </system.webServer>
</configuration>
`;
}
