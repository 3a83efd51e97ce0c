import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fontCache } from "../../chromium/font-cache.ts";
import { damages } from "../damages.ts";
import { temporaryFolder } from "../temporary-site.ts";

const sealed = async () => {
  const room = await temporaryFolder({
    "fontconfig/a.cache": "Arimo",
    "fontconfig/b.cache": "Tinos",
  });
  const cache = fontCache(room);
  await cache.seal();
  const stands = () =>
    access(join(room, "fontconfig")).then(
      () => true,
      () => false,
    );
  return { room, cache, stands };
};

describe("fontCache", () => {
  it("leaves what is as it was when it was sealed", async () => {
    const { cache, stands } = await sealed();
    await cache.clearDamaged();
    expect(await stands()).toBe(true);
  });

  it.each(Object.entries(damages))("throws away what has a file %s", async (_, damage) => {
    const { room, cache, stands } = await sealed();
    await damage(join(room, "fontconfig/a.cache"));
    await cache.clearDamaged();
    expect(await stands()).toBe(false);
  });

  it("throws away what another program wrote into since, until that is sealed too", async () => {
    const { room, cache, stands } = await sealed();
    await writeFile(join(room, "fontconfig/c.cache"), "Cousine");
    await cache.seal();
    await cache.clearDamaged();
    expect(await stands()).toBe(true);
    await writeFile(join(room, "fontconfig/d.cache"), "");
    await cache.clearDamaged();
    expect(await stands()).toBe(false);
  });

  it("throws away what was never sealed, also where its seal is damaged", async () => {
    const { room, cache, stands } = await sealed();
    await damages.emptied(join(room, "fonts/fontconfig"));
    await cache.clearDamaged();
    expect(await stands()).toBe(false);
  });

  it("does nothing where there is none", async () => {
    const cache = fontCache(await temporaryFolder({}));
    await cache.clearDamaged();
    await cache.seal();
    await cache.clearDamaged();
  });
});
