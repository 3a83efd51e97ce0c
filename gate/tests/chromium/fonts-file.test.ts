import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { fontsFile } from "../../chromium/fonts-file.ts";
import { temporaryFolder } from "../temporary-site.ts";

it("names the folders in which npm put the fonts, and is written anew when it was changed", async () => {
  const room = await temporaryFolder({});
  const file = await fontsFile(room);
  const text = await readFile(file, "utf8");
  const folders = [...text.matchAll(/<dir>([^<]+)<\/dir>/g)].map(([, folder = ""]) => folder);
  expect(folders).toHaveLength(4);
  expect(folders.filter((folder) => folder.includes("node_modules")).every(existsSync)).toBe(true);
  await writeFile(file, "damaged");
  expect(await fontsFile(room)).toBe(file);
  expect(await readFile(file, "utf8")).toBe(text);
  expect(await readdir(room)).toHaveLength(1);
});

it("says where it can't be written", async () => {
  const room = `${await fontsFile(await temporaryFolder({}))}/room`;
  await expect(fontsFile(room)).rejects.toThrow(
    `The list of fonts can't be written into ${room}. Let it be written to. ENOTDIR`,
  );
});
