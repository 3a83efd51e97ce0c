import { basename } from "node:path/posix";
import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { ornaments } from "../words/ornaments.ts";
import { picturePlaceholders } from "../words/picture-placeholders.ts";
import { anyOf } from "../words/word-list.ts";

const fileName =
  /\.(jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic|ico)$|^(img|dscn?|dcim|image|pict|pic|photo|foto|screenshot|scan)[-_ ]?\d{2,}\w*$|^\S+[_-]\S*\d{3,}\S*$|^[0-9a-f]{16,}$/i;
const placeholder = new RegExp(
  `^(?:(?:an?|the|my|our|this) )?(?:${anyOf(picturePlaceholders)}|insert alt.*)(?: here| goes here)?[ .]?\\d{0,3}$`,
  "i",
);
const ornament = new RegExp(
  `^${anyOf(ornaments)}(?: (?:image|line|graphic|picture|bar|gif|icon|element|border|divider|bild))?$`,
  "i",
);

const alternative = { criterion: "1.1.1", severity: "error", asks: "everyone" } as const;
const sayWhat =
  "Say in the alt attribute what the picture shows or does; leave it empty for an ornament.";
const nothing = "Whoever doesn't see the picture learns nothing of what it shows or does.";

const rules = {
  "alt-missing": {
    ...alternative,
    wrong: "A picture has no text alternative.",
    why: "A screen reader says nothing in its place, or reads out the name of its file.",
    help: sayWhat,
    technique: "F65",
  },
  "alt-on-ornament": {
    ...alternative,
    wrong: "An ornament is read out.",
    why: "Whoever listens has to hear of a line or a blank, in the middle of the text.",
    help: "Leave its alt attribute empty: alt=“”.",
    technique: "F39",
  },
  "alt-file-name": {
    ...alternative,
    wrong: "A text alternative is the name of a file.",
    why: nothing,
    help: sayWhat,
    technique: "F30",
  },
  "alt-placeholder": {
    ...alternative,
    wrong: "A text alternative doesn't say what the picture shows.",
    why: nothing,
    help: sayWhat,
    technique: "F30",
  },
  "alt-too-long": {
    ...alternative,
    wrong: "A text alternative has more than 500 characters.",
    why: "A screen reader reads it in one go, and whoever listens can't stop in it or go back a sentence.",
    help: "Keep it under 150 and write the rest beside the picture.",
  },
  "alt-repeats-text": {
    ...alternative,
    wrong: "A text alternative repeats the words beside the picture.",
    why: "Whoever listens hears the same words twice, and searches for what differs.",
    help: "Leave the alt empty where the words already say it, or say what only the picture shows.",
    technique: "H2",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds pictures whose text alternative is missing or says nothing. */
export const imageAlternatives = pageRule(rules, ({ document }) => [
  ...select(document, "img").flatMap(judgeImage),
  ...select(
    document,
    "input[type=image], area[href], svg[role=img], svg[role=graphics-document], [role=img]:not(svg):not(img), object[data], embed[src], canvas",
  ).flatMap(judgeOther),
]);

function judgeImage(image: Element): Found {
  if (isHidden(image) || closest(image, "[role=presentation], [role=none]")) return [];
  const alt = attribute(image, "alt");
  if (alt === undefined) return nameOf(image) ? [] : [{ rule: "alt-missing", element: image }];
  const text = alt.replace(/\s+/g, " ").trim();
  if (!text) return [];
  if (isSpacer(image) || ornament.test(text)) {
    const message = `An ornament is read out as ${quoted(text)}.`;
    return [{ rule: "alt-on-ornament", element: image, message }];
  }
  const source = attribute(image, "src") ?? "";
  const own = source.startsWith("data:") ? "" : basename(source.split(/[?#]/)[0] ?? "");
  const isOwnName =
    own !== "" &&
    ((text === own && own.includes(".")) ||
      (/[-_\d]/.test(text) && text.length > 2 && !/ /.test(text) && own.startsWith(`${text}.`)));
  if (fileName.test(text) || isOwnName || /^(https?:|data:|\/)/.test(text)) {
    const message = `The text alternative ${quoted(text)} is the name of a file.`;
    return [{ rule: "alt-file-name", element: image, message }];
  }
  if (placeholder.test(text) || !/[\p{L}\p{N}]/u.test(text)) return [saysNothing(image, text)];
  if (text.length > 500) {
    const message = `A text alternative has ${text.length} characters.`;
    return [{ rule: "alt-too-long", element: image, message }];
  }
  return repeats(image, text);
}

function saysNothing(element: Element, text: string): Found[number] {
  const message = `The text alternative ${quoted(text)} doesn't say what the picture shows.`;
  return { rule: "alt-placeholder", element, message };
}

function isSpacer(image: Element): boolean {
  const small = (name: string) => /^[0-3](px)?$/.test(attribute(image, name) ?? "");
  return (
    (small("width") && small("height")) ||
    /(^|[/_-])(spacer|blank|pixel|transparent|shim)\b[^/]*$/i.test(
      attribute(image, "src")?.slice(0, 300) ?? "",
    )
  );
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function repeats(image: Element, alt: string): Found {
  const link = closest(image, "a[href], button");
  const beside = link ? textOf(link) : "";
  const caption = select(closest(image, "figure") ?? image, "figcaption")[0];
  const next = neighbour(image);
  const said = [beside, caption ? textOf(caption) : "", next].map(bare);
  if (bare(alt) === "" || !said.includes(bare(alt))) return [];
  const where = link
    ? "the words of its link"
    : caption && said[1] === bare(alt)
      ? "its caption"
      : "the text beside it";
  const message = `The text alternative ${quoted(alt)} repeats ${where}.`;
  return [{ rule: "alt-repeats-text", element: image, message }];
}

/** The text right after the picture within the same parent. */
function neighbour(image: Element): string {
  const siblings = image.parentNode?.childNodes ?? [];
  const next = siblings
    .slice(siblings.indexOf(image) + 1)
    .find((node) => "tagName" in node || ("value" in node && node.value.trim() !== ""));
  if (!next) return "";
  return "value" in next ? next.value : textOf(next);
}

function judgeOther(element: Element): Found {
  if (isHidden(element) || nameOf(element)) return nameOf(element) ? vagueName(element) : [];
  if (/^(presentation|none)$/.test(attribute(element, "role") ?? "")) return [];
  const inner = textOf(element) || select(element, "img[alt], a[href]").map(nameOf).join("");
  if (/^(object|canvas)$/.test(element.tagName) && inner) return [];
  const things: Record<string, [string, string]> = {
    input: [
      "A picture that serves as a button has no text alternative.",
      "Say in its alt attribute what the button does.",
    ],
    area: [
      "An area of an image map has no text alternative.",
      "Say in its alt attribute where it leads.",
    ],
    object: [
      "An embedded object has no text alternative.",
      "Write inside the object element what it shows.",
    ],
    embed: ["An embedded file has no name.", "Give it a title that says what it is."],
    canvas: [
      "A drawing has no text alternative.",
      "Write inside the canvas element what it shows, or give it role=img and an aria-label.",
    ],
  };
  const [message, help] = things[element.tagName] ?? [
    "An element marked as a picture has no name.",
    "Give it an aria-label that says what it shows.",
  ];
  return [{ rule: "alt-missing", element, message, help }];
}

function vagueName(element: Element): Found {
  const name = nameOf(element);
  const picture = attribute(element, "role") === "img" || /^(input|area)$/.test(element.tagName);
  if (!picture || !(placeholder.test(name) || fileName.test(name))) return [];
  return [saysNothing(element, name)];
}
