import type { Address } from "./address.ts";

/**
 * Gives the addresses in a web app manifest, or `broken` where it isn't JSON.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function manifestAddresses(json: string): Address[] | "broken" {
  let manifest: unknown;
  try {
    manifest = JSON.parse(json);
  } catch {
    return "broken";
  }
  const shortcuts = listOf(manifest, "shortcuts");
  const pictures = [manifest, ...shortcuts]
    .flatMap((holder) => [...listOf(holder, "icons"), ...listOf(holder, "screenshots")])
    .flatMap((picture) => textOf(picture, "src"));
  const pages = [
    ...textOf(manifest, "start_url"),
    ...textOf(manifest, "scope"),
    ...shortcuts.flatMap((shortcut) => textOf(shortcut, "url")),
  ];
  const source = "The web manifest";
  return [
    ...pages.map((value) => ({ value, use: "metadata" as const, source })),
    ...pictures.map((value) => ({ value, use: "resource" as const, source })),
  ];
}

function fieldOf(holder: unknown, key: string): unknown {
  return holder && typeof holder === "object" ? Reflect.get(holder, key) : undefined;
}

function listOf(holder: unknown, key: string): unknown[] {
  const list = fieldOf(holder, key);
  return Array.isArray(list) ? list : [];
}

function textOf(holder: unknown, key: string): string[] {
  const text = fieldOf(holder, key);
  return typeof text === "string" && text !== "" ? [text.trim()] : [];
}
