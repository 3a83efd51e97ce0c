import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { packPictures } from "../../src/packages/pack-pictures.ts";
import { readPictures } from "../../src/pictures/read-pictures.ts";
import { tar } from "./tar.ts";

const files = {
  "package/LICENSE.txt": "Share alike",
  "package/black/svg/1F442.svg": "<svg>a black ear</svg>",
  "package/color/svg/1F442.svg": "<svg>an ear</svg>",
  "package/color/svg/1F440.svg": "<svg>eyes</svg>",
  "package/color/svg/2600.svg": "<svg>a sun</svg>",
  "package/color/svg/README.md": "Read me",
};

it("keeps the coloured pictures of OpenMoji’s package, their names and their licence", async () => {
  const packed = packPictures(gzipSync(tar(files)));
  expect(packed["names.txt"]).toBe("1F440\n1F442\n2600\n");
  expect(packed["LICENSE.txt"].toString()).toBe("Share alike");
  const pictures = await readPictures(Buffer.from(packed["openmoji.json.br"]));
  expect([...pictures].toSorted()).toEqual([
    ["1F440", "<svg>eyes</svg>"],
    ["1F442", "<svg>an ear</svg>"],
    ["2600", "<svg>a sun</svg>"],
  ]);
});

it.each([
  ["color/svg/1F442.svg", "The package has no pictures in color/svg."],
  ["LICENSE.txt", "The package has no LICENSE.txt."],
])("takes nothing from a package without %s", (missing, message) => {
  const kept = missing.startsWith("color")
    ? ["package/LICENSE.txt"]
    : ["package/color/svg/1F442.svg"];
  const some = Object.fromEntries(Object.entries(files).filter(([name]) => kept.includes(name)));
  expect(() => packPictures(gzipSync(tar(some)))).toThrow(message);
});
