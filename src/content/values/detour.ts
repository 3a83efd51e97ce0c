/** Sites that only lead on to another: short addresses, and what programs for e-mail put around one. */
const hosts: readonly RegExp[] = [
  /(?:^|\.)safelinks\.protection\.outlook\.com$/,
  /^(?!www\.)[\w.-]+\.mimecast(?:protect)?\.com$/,
  /^urldefense\.(?:proofpoint\.com|com|us)$/,
  /^(?:linkprotect\.cudasvc\.com|secure-web\.cisco\.com|clicktime\.symantec\.com|url\.emailprotection\.link|protect\.checkpoint\.com|statics\.teams\.cdn\.office\.net|slack-redir\.net|href\.li|deref-(?:mail|gmx)\.\w+)$/,
  /^(?:lm?|out)\.(?:facebook|instagram|reddit)\.com$/,
  /^lnks\.gd$|^links(?:-\d+)?\.govdelivery\.com$|(?:^|\.)ct\.sendgrid\.net$|^r20\.rs6\.net$/,
  /^translate\.google\.[\w.]+$|\.translate\.goog$|^webcache\.googleusercontent\.com$/,
  /^(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|lnkd\.in|buff\.ly|is\.gd|cutt\.ly|rb\.gy|rebrand\.ly|shorturl\.at|tiny\.cc|orlo\.uk|dlvr\.it|trib\.al|qrco\.de|v\.gd|1drv\.ms)$/,
];

/** The same for sites that have pages of their own, too: a host, and how the path begins. */
const paths: readonly [host: RegExp, path: RegExp][] = [
  [/^www\.google\./, /^\/(?:url$|amp\/)/],
  [/^www\.bing\.com$/, /^\/ck\//],
  [/^duckduckgo\.com$/, /^\/l\//],
  [/^www\.youtube\.com$/, /^\/redirect$/],
  [/^www\.linkedin\.com$/, /^\/(?:redir|safety\/go)/],
  [/\.list-manage\.com$/, /^\/track\/click/],
];

/** Whether an address only leads on to that of another page, and may see who follows it. */
export const isDetour = ({ hostname, pathname }: URL): boolean =>
  hosts.some((host) => host.test(hostname)) ||
  paths.some(([host, path]) => host.test(hostname) && path.test(pathname));
