import { createHash } from "node:crypto";
import { decodedOrAsIs } from "../text/percent-decoded.ts";

/**
 * The path in a folder that stands for an address, so that relative addresses lead to the same files.
 * Nothing in an address leads out of the folder.
 *
 * @param isPage whether HTML stands there, whose file must have a name ending in `.html`
 */
export function fileOfAddress({ pathname, search }: URL, isPage: boolean): string {
  const parts = pathname.split("/").slice(1).map(safeName);
  const last = parts.pop() ?? "";
  const isNamed = /\.html?$/i.test(last);
  const query = isPage && search ? safeName(search.slice(1)) : "";
  if (!isPage) return [...parts, last || "index"].join("/");
  const name = isNamed && !query ? last : `${last || "index"}${query && `_${query}`}.html`;
  return [...parts, name].join("/");
}

/** One name of a path, decoded as servers do, without what names of files can't hold. */
function safeName(part: string): string {
  // Dots alone would lead upwards, and names of devices or with a colon elsewhere on Windows
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what can't be in a name
  const name = decodedOrAsIs(part).replace(/[\u0000-\u001f<>:"/\\|?*]/g, "_");
  const plain = /^\.+$/.test(name) ? name.replaceAll(".", "_") : name;
  if (Buffer.byteLength(plain) <= 150) return plain;
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? "";
  return `${createHash("sha256").update(plain).digest("hex").slice(0, 32)}${ending}`;
}
