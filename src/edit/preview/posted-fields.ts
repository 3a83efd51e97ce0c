import type { Posted } from "../posted-draft.ts";
import { mostBytes } from "./refusal.ts";

/**
 * Reads the fields of a form that was sent.
 *
 * @param body in pieces, as they come
 * @returns nothing where it is too large
 */
export async function postedFields(body: AsyncIterable<Buffer>): Promise<Posted | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > mostBytes) return undefined;
    pieces.push(piece);
  }
  return [...new URLSearchParams(Buffer.concat(pieces).toString("utf8"))];
}
