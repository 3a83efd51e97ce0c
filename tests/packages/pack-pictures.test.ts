import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { packPictures } from "../../src/packages/pack-pictures.ts";
import { readPictures } from "../../src/pictures/read-pictures.ts";
import { tar } from "./tar.ts";

const word = {
  group: "people-body",
  subgroups: "body-parts",
  tags: "",
  openmoji_tags: "",
  skintone: "",
};
const openmoji = [
  {
    ...word,
    hexcode: "1F442",
    annotation: "ear",
    tags: "body, ears, listen",
    openmoji_tags: "hear",
  },
  { ...word, hexcode: "1F442-1F3FB", annotation: "ear: light skin tone", skintone: 1 },
  { ...word, hexcode: "2600", annotation: "sun", group: "travel-places", subgroups: "sky-weather" },
  { ...word, hexcode: "1F440", annotation: "eyes", subgroups: "face-eyes", tags: "Face, peep" },
  { ...word, hexcode: "1F441", annotation: "eye" },
];

const files = {
  "package/LICENSE.txt": "Share alike",
  "package/data/openmoji.json": JSON.stringify(openmoji),
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

it("takes the title of each picture and words to look for it, but of no variant in a tone of skin", () => {
  expect(packPictures(gzipSync(tar(files)))["words.txt"]).toBe(
    [
      "1F442\tear\tpeople body parts ears listen hear\n",
      "2600\tsun\ttravel places sky weather\n",
      "1F440\teyes\tpeople body face peep\n",
    ].join(""),
  );
});

it.each([
  ["color/svg", "The package has no pictures in color/svg."],
  ["data/openmoji.json", "The package has no data/openmoji.json."],
  ["LICENSE.txt", "The package has no LICENSE.txt."],
])("takes nothing from a package without %s", (missing, message) => {
  const some = Object.fromEntries(
    Object.entries(files).filter(([name]) => !name.startsWith(`package/${missing}`)),
  );
  expect(() => packPictures(gzipSync(tar(some)))).toThrow(message);
});
