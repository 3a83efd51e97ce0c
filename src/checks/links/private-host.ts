import ipaddr from "ipaddr.js";

/**
 * Tells whether a host of an address can be reached from one machine or one building only: loopback
 * and private addresses, and names that public DNS never has (RFC 6761, RFC 6762, RFC 8375).
 *
 * @param hostname as `URL.hostname` gives it, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (ipaddr.isValid(host)) return !isPublicAddress(host);
  return /(^|\.)(localhost|local|internal|localdomain|home\.arpa|lan)$/i.test(host);
}

/**
 * Tells whether an IP address stands in the public internet.
 *
 * @throws when the text is no IP address
 */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  // NAT64 (RFC 6052) carries an IPv4 address in its last four bytes; judge that one.
  if (range === "rfc6052") return isPublicAddress(parsed.toByteArray().slice(-4).join("."));
  return range === "unicast";
}
