import { decodedOrAsIs } from "../../text/percent-decoded.ts";

/** What an address of the kind `data:` holds; undefined for others. */
export function dataBytes(address: string): Buffer | undefined {
  const [, base64, data] = address.match(/^data:[^,]*?(;base64)?,(.*)$/s) ?? [];
  if (data === undefined) return undefined;
  return base64 ? Buffer.from(data, "base64") : Buffer.from(decodedOrAsIs(data));
}
