import { createHash } from "node:crypto";

/** The checksum of some bytes, as makers write it. */
export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
