import { basename } from "node:path/posix";
import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import type { Fault, Rule } from "../rule.ts";

const fileName =
  /\.(jpe?g|png|gif|svg|webp|avif|bmp|tiff?|heic|ico)$|^(img|dscn?|dcim|image|pict|pic|photo|foto|screenshot|scan)[-_ ]?\d{2,}\w*$|^\S+[_-]\S*\d{3,}\S*$|^[0-9a-f]{16,}$/i;
const placeholder =
  /^((an?|the|my|our|this) )?(image|images|picture|photo|photograph|pic|img|graphic|illustration|icon|figure|chart|graph|diagram|screenshot|banner|thumbnail|placeholder|alt|alt[ -]?text|alternative text|image description|description|image alt|insert alt.*|todo|tbd|untitled|unnamed|null|undefined|none|n\/a|bild|foto|grafik|abbildung|symbolbild|photo d'illustration|imagen|fotografía|gráfico|immagine|afbeelding|plaatje|llun|delwedd|obraz|zdjęcie|billede|bilde)( here| goes here)?[ .]?\d{0,3}$/i;
const ornament =
  /^(decorative|decoration|ornament(al)?|divider|separator|spacer|blank|empty|bullet|background|border|line|pixel|transparent|deko(ration|rativ)?|zierlinie|trennlinie)( (image|line|graphic|picture|bar|gif|icon|element|border|divider|bild))?$/i;

/** Finds pictures whose text alternative is missing or says nothing. */
export const imageAlternatives: Rule = ({ document }) => [
  ...select(document, "img").flatMap(judgeImage),
  ...select(
    document,
    "input[type=image], area[href], svg[role=img], svg[role=graphics-document], [role=img]:not(svg):not(img), object[data], embed[src], canvas",
  ).flatMap(judgeOther),
];

function fault(rule: string, element: Element, message: string, help: string): Fault {
  return { rule, severity: "error", element, message, help, criterion: "1.1.1" };
}

const sayWhat =
  "Say in the alt attribute what the picture shows or does; leave it empty for an ornament.";

function judgeImage(image: Element): Fault[] {
  if (isHidden(image) || closest(image, "[role=presentation], [role=none]")) return [];
  const alt = attribute(image, "alt");
  if (alt === undefined) {
    if (nameOf(image)) return [];
    return [fault("alt-missing", image, "A picture has no text alternative.", sayWhat)];
  }
  const text = alt.replace(/\s+/g, " ").trim();
  if (!text) return [];
  if (isSpacer(image) || ornament.test(text)) {
    return [
      fault(
        "alt-on-ornament",
        image,
        `An ornament is read out as ${quoted(text)}.`,
        "Leave its alt attribute empty: alt=“”.",
      ),
    ];
  }
  const source = attribute(image, "src") ?? "";
  const own = source.startsWith("data:") ? "" : basename(source.split(/[?#]/)[0] ?? "");
  const isOwnName =
    own !== "" &&
    ((text === own && own.includes(".")) ||
      (/[-_\d]/.test(text) && text.length > 2 && !/ /.test(text) && own.startsWith(`${text}.`)));
  if (fileName.test(text) || isOwnName || /^(https?:|data:|\/)/.test(text)) {
    return [
      fault(
        "alt-file-name",
        image,
        `The text alternative ${quoted(text)} is the name of a file.`,
        sayWhat,
      ),
    ];
  }
  if (placeholder.test(text) || !/[\p{L}\p{N}]/u.test(text)) {
    return [
      fault(
        "alt-placeholder",
        image,
        `The text alternative ${quoted(text)} doesn't say what the picture shows.`,
        sayWhat,
      ),
    ];
  }
  if (text.length > 500) {
    return [
      fault(
        "alt-too-long",
        image,
        `A text alternative has ${text.length} characters.`,
        "Keep it under 150 and write the rest beside the picture.",
      ),
    ];
  }
  return repeats(image, text);
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

function repeats(image: Element, alt: string): Fault[] {
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
  return [
    fault(
      "alt-repeats-text",
      image,
      `The text alternative ${quoted(alt)} repeats ${where}.`,
      "Leave the alt empty where the words already say it, or say what only the picture shows.",
    ),
  ];
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

function judgeOther(element: Element): Fault[] {
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
  return [fault("alt-missing", element, message, help)];
}

function vagueName(element: Element): Fault[] {
  const name = nameOf(element);
  const picture = attribute(element, "role") === "img" || /^(input|area)$/.test(element.tagName);
  if (!picture || !(placeholder.test(name) || fileName.test(name))) return [];
  return [
    fault(
      "alt-placeholder",
      element,
      `The text alternative ${quoted(name)} doesn't say what the picture shows.`,
      sayWhat,
    ),
  ];
}
