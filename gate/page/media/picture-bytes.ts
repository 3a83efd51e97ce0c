import { readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "../../model/site.ts";
import { dataBytes } from "./data-bytes.ts";

/** Larger files aren't read: no page needs such a picture. */
const mostBytes = 8_000_000;

/** The bytes of a picture that is written into a page or lies in its folder; undefined for others. */
export function pictureBytes(page: Page, source: string): Buffer | undefined {
  const written = dataBytes(source);
  if (written) return written;
  try {
    const url = new URL(source.trim(), pathToFileURL(page.file));
    if (url.protocol !== "file:" || url.host !== "") return undefined;
    const file = fileURLToPath(url);
    const steps = page.path.split("/").slice(1);
    const folder = join(dirname(page.file), ...steps.map(() => ".."));
    const inside = relative(folder, file);
    if (inside.startsWith("..") || isAbsolute(inside)) return undefined;
    return statSync(file).size <= mostBytes ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
