import ipaddr from "ipaddr.js";

/**
 * Tells whether a host of an address can be reached from one machine or one building only: loopback
 * and private addresses, and names that public DNS never has (RFC 6761, RFC 6762, RFC 8375).
 *
 * @param hostname as `URL.hostname` gives it, IPv6 in brackets
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isAddress(host)) return !isPublicAddress(host);
  return /(^|\.)(localhost|local|internal|localdomain|home\.arpa|lan)$/i.test(host);
}

/**
 * Tells whether an IP address stands in the public internet. What is no IP address doesn't.
 *
 * @param address in any spelling: IPv4 in octal, in hexadecimal or as one number too
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.includes(":") ? plainSpelling(address) : address;
  if (!plain || !isAddress(plain)) return false;
  const parsed = ipaddr.process(plain);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  // NAT64 carries an IPv4 address in its last four bytes; judge that one.
  if (parsed.match(translated)) return isPublicAddress(parsed.toByteArray().slice(-4).join("."));
  return parsed.match(allocated) && !special.some((block) => parsed.match(block));
}

/** An IPv6 address without a dotted end, which the parser would take for an IPv4-mapped one. */
function plainSpelling(address: string): string | undefined {
  return URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1);
}

// No host of the web has a longer name (RFC 1035), and no address a longer spelling.
const longest = 253;

const isAddress = (text: string): boolean => text.length <= longest && ipaddr.isValid(text);

// RFC 6052, section 2.1. Its neighbour 64:ff9b:1::/48 is for local use (RFC 8215).
const translated = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

// All that IANA has given out: https://www.iana.org/assignments/ipv6-address-space
const allocated = ipaddr.IPv6.parseCIDR("2000::/3");

// https://www.iana.org/assignments/iana-ipv6-special-registry
const special = [
  // Protocols, among them Teredo, benchmarks and ORCHID
  "2001::/23",
  // Examples in texts
  "2001:db8::/32",
  "3fff::/20",
  // 6to4, which wraps any IPv4 address and which RFC 7526 gave up
  "2002::/16",
  // Answers for names of private addresses
  "2620:4f:8000::/48",
].map((block) => ipaddr.IPv6.parseCIDR(block));
