import { join } from "node:path";

/**
 * The folder of the data that this very project publishes. Whoever edits it must not find a test red
 * that can’t be mended by editing: a test that reads it through here expects only what holds of any
 * words that the content check lets through. `tests/right-edits/` holds them to it.
 */
export const realData = join(import.meta.dirname, "../_data");
