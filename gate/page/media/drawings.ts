import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { siblingElement } from "../../html/siblings-of.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { pageRule } from "../rule.ts";
import { chartNames } from "../words/chart-names.ts";
import { anyOf } from "../words/word-list.ts";

const chartWords = new RegExp(`\\b(?:(?:bar|pie|line)-?)?${anyOf(chartNames)}\\b`, "i");
const pointedAt =
  /\b(chart|graph|diagram|map|plan|drawing|picture|illustration|figure|sketch)\b.{0,40}\b(shows?|compares?|below|above|explains?)\b|\b(diagramm|grafik|karte|zeichnung|abbildung)\b.{0,40}\b(zeigt|unten|oben|vergleicht)\b|\b(graphique|diagramme|carte|schéma|dessin)\b.{0,40}\b(montre|ci-dessous|ci-dessus|compare)\b/i;

const rules = {
  "drawing-unnamed": {
    criterion: "1.1.1",
    severity: "error",
    asks: "everyone",
    wrong: "A drawing that seems to tell something has no text alternative.",
    why: "Whoever listens isn't told that there is a drawing, nor what it shows.",
    help: "Give the svg element role=img and an aria-label that says what it shows, or aria-hidden=true where the text beside it says all.",
  },
} as const;

/** Finds charts and drawings inside the page (SVG) that have no name and no words. */
export const drawings = pageRule(rules, ({ document }) =>
  select(document, "svg:not([role])")
    .filter((svg) => isBare(svg) && isTelling(svg))
    .map((element) => ({ rule: "drawing-unnamed" as const, element })),
);

function isBare(svg: Element): boolean {
  if (isHidden(svg) || nameOf(svg) || textOf(svg)) return false;
  if (closest(svg, "a, button, label, summary, nav, header, footer, [role=img], [aria-label]"))
    return false;
  return shapesOf(svg).length >= 3 && !isSmall(svg) && select(svg, "use, image, a").length === 0;
}

const shapesOf = (svg: Element): Element[] =>
  select(svg, "rect, circle, ellipse, path, polygon, polyline, line");

function isSmall(svg: Element): boolean {
  const [width, height] = ["width", "height"].map((name) =>
    Number.parseFloat(attribute(svg, name) ?? ""),
  );
  const box = (attribute(svg, "viewbox") ?? attribute(svg, "viewBox") ?? "").split(/[\s,]+/);
  const sides = [width || Number(box[2]), height || Number(box[3])];
  return sides.some((side) => !side || side < 60);
}

function isTelling(svg: Element): boolean {
  const parent = svg.parentNode && "tagName" in svg.parentNode ? svg.parentNode : undefined;
  const names = [svg, ...(parent ? [parent] : [])].map(
    (one) => `${attribute(one, "class") ?? ""} ${attribute(one, "id") ?? ""}`,
  );
  if (chartWords.test(names.join(" ").replace(/[_-]+/g, " "))) return true;
  const beside = [siblingElement(svg, -1), siblingElement(svg, 1)].map((one) =>
    one ? textOf(one) : "",
  );
  const caption = parent && parent.tagName === "figure" ? textOf(parent) : "";
  return pointedAt.test([...beside, caption].join(" · ")) || isBarChart(svg);
}

/** Three or more bars of the same breadth that start at one line and end at different ones. */
function isBarChart(svg: Element): boolean {
  const bars = select(svg, "rect");
  const different = (name: string) => new Set(bars.map((bar) => attribute(bar, name) ?? "0")).size;
  const lying = different("height") === 1 && different("x") === 1 && different("width") >= 3;
  const standing = different("width") === 1 && different("height") >= 3 && different("x") >= 3;
  return bars.length >= 3 && (lying || standing);
}
