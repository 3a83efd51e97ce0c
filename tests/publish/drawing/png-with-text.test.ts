import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { pngWithText } from "../../../src/publish/drawing/png-with-text.ts";

it("writes a text into a picture, which stays as it was", () => {
  const picture = new PNG({ width: 2, height: 1 });
  picture.data.set([1, 2, 3, 255, 4, 5, 6, 255]);
  const bytes = pngWithText(PNG.sync.write(picture), "Copyright", "Somebody");
  expect(bytes.toString("latin1")).toContain("\0\0\0\x12tEXtCopyright\0Somebody");
  // pngjs compares the checksum of each chunk
  expect(PNG.sync.read(bytes).data).toEqual(picture.data);
});
