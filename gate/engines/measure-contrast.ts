import { PNG } from "pngjs";
import type { Tab } from "../chromium/page-session.ts";
import { type Colour, contrastRatio, layOver } from "./contrast-ratio.ts";

/** The contrast of an element's own text to what lies behind it, as rendered. */
export type Measured = {
  selector: string;
  ratio: number;
  /** Large text needs less: 24 px, or 18.66 px when bold. */
  large: boolean;
};

/** How many elements of a page are measured at most: each takes two pictures. */
const most = 60;

/** The share of a text's pixels that must be too faint before the text is called too faint. */
const faintShare = 0.1;

/**
 * Measures the contrast of texts whose background an engine could not work out: over pictures,
 * gradients, other elements. Each text is pictured with and without its letters; where the two
 * differ stands a letter, and the second shows what is behind it.
 *
 * Texts that aren't visible, or are drawn in ways that hide their colour (blending, filters,
 * backgrounds clipped to text), are left out.
 */
export async function measureContrast(tab: Tab, selectors: string[]): Promise<Measured[]> {
  const texts = await tab.evaluate(findTexts, selectors.slice(0, most));
  if (texts.length === 0) return [];
  const withLetters: PNG[] = [];
  for (const { box } of texts) withLetters.push(await picture(tab, box));
  await tab.evaluate(hideLetters);
  const measured: (Measured & { box: Box; lettered: PNG })[] = [];
  for (const [index, { selector, large, box, ...text }] of texts.entries()) {
    const lettered = withLetters[index];
    if (!lettered) continue;
    const ratio = compare(lettered, await picture(tab, box), text);
    if (ratio !== undefined) measured.push({ selector, ratio, large, box, lettered });
  }
  await tab.evaluate(showLetters);
  const steady: Measured[] = [];
  for (const { box, lettered, ...one } of measured) {
    // What moved meanwhile, such as the pictures of a carousel, says nothing of the letters
    if (one.ratio >= 7 || isSame(lettered, await picture(tab, box))) steady.push(one);
  }
  return steady;
}

type Box = { x: number; y: number; width: number; height: number };

type Text = {
  selector: string;
  box: Box;
  colour: [number, number, number];
  alpha: number;
  large: boolean;
  /** Whether nothing else lies on top of it. */
  onTop: boolean;
};

async function picture(tab: Tab, clip: Box): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await tab.screenshot({ clip, optimizeForSpeed: true })));
}

function isSame(one: PNG, other: PNG): boolean {
  return one.data.length === other.data.length && one.data.equals(other.data);
}

function compare(
  lettered: PNG,
  bare: PNG,
  { colour, alpha, onTop }: Pick<Text, "colour" | "alpha" | "onTop">,
): number | undefined {
  const pixels = lettered.width * lettered.height;
  const behind = (index: number): Colour => [
    bare.data[index * 4] ?? 0,
    bare.data[index * 4 + 1] ?? 0,
    bare.data[index * 4 + 2] ?? 0,
  ];
  const differs = (index: number) =>
    [0, 1, 2].some((channel) => {
      const at = index * 4 + channel;
      return Math.abs((lettered.data[at] ?? 0) - (bare.data[at] ?? 0)) > 16;
    });
  const all = Array.from({ length: pixels }, (_, index) => index);
  const letters = all.filter(differs);
  if (letters.length < 8 && !onTop) return undefined;
  // No letter can be seen at all: covered, or of the very colour of its background
  const judged = letters.length < 8 ? all : letters;
  const ratios = judged
    .map((index) => contrastRatio(layOver(colour, alpha, behind(index)), behind(index)))
    .sort((a, b) => a - b);
  const ratio = ratios[Math.floor(ratios.length * faintShare)];
  return letters.length < 8 && (ratio ?? 21) > 1.3 ? undefined : ratio;
}

function findTexts(selectors: string[]): Text[] {
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const rgba = (colour: string) => {
    if (!context) return [0, 0, 0, 255];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const boxOf = (element: Element) => {
    const range = document.createRange();
    const rects = [...(element.childNodes as NodeListOf<CharacterData>)]
      // Stars, arrows and the like are drawings rather than words
      .filter((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.data))
      .flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      })
      .filter(({ width, height }) => width > 1 && height > 1);
    if (rects.length === 0) return undefined;
    const left = Math.max(0, Math.min(...rects.map((rect) => rect.left + scrollX)));
    const top = Math.max(0, Math.min(...rects.map((rect) => rect.top + scrollY)));
    const width = Math.max(...rects.map((rect) => rect.right + scrollX)) - left;
    // A text as long as the page is judged by its first screenful
    const height = Math.min(1_000, Math.max(...rects.map((rect) => rect.bottom + scrollY)) - top);
    return width > 2 && height > 2 ? { x: left, y: top, width, height } : undefined;
  };
  /** SC 1.4.3 excepts the words of what can't be used now. */
  const isOff = (element: Element) => {
    const control = element.closest("label")?.control;
    const named = element.closest("[id]")?.id;
    const off = ":disabled, [aria-disabled=true], [aria-disabled=true] *";
    return (
      element.matches(off) ||
      control?.matches(off) ||
      (named && document.querySelector(`[aria-labelledby~="${CSS.escape(named)}"]`)?.matches(off))
    );
  };
  return selectors.flatMap((selector) => {
    const element = document.querySelector(selector);
    if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
    if (isOff(element)) return [];
    const box = boxOf(element);
    const around: CSSStyleDeclaration[] = [];
    for (let node: Element | null = element; node; node = node.parentElement) {
      around.push(getComputedStyle(node));
    }
    const own = around[0];
    const obscure = around.some(
      (style) =>
        style.filter !== "none" ||
        style.mixBlendMode !== "normal" ||
        style.backgroundClip.includes("text"),
    );
    // Letters of a drawing have their own colour, which may also be a pattern
    const inDrawing = element instanceof SVGElement;
    if (!box || !own || obscure || (inDrawing && /none|url/.test(own.fill))) return [];
    const [red = 0, green = 0, blue = 0, opaque = 255] = rgba(
      inDrawing ? own.fill : own.webkitTextFillColor,
    );
    const opacity = around.reduce((product, style) => product * Number(style.opacity), 1);
    const size = Number.parseFloat(own.fontSize);
    const middle = document.elementFromPoint(
      box.x - scrollX + box.width / 2,
      box.y - scrollY + box.height / 2,
    );
    return [
      {
        selector,
        box,
        colour: [red, green, blue] as [number, number, number],
        alpha: (opaque / 255) * opacity,
        large: size >= 24 || (size >= 18.66 && Number(own.fontWeight) >= 700),
        onTop: middle === element,
      },
    ];
  });
}

declare global {
  var gateBareSheet: CSSStyleSheet | undefined;
}

function hideLetters(): void {
  // A constructed style sheet: a policy that forbids inline styles doesn't touch it
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, *::before, *::after {
    color: transparent !important;
    -webkit-text-fill-color: transparent !important;
    -webkit-text-stroke-color: transparent !important;
    transition: none !important;
  }
  svg :is(text, tspan, textPath) {
    fill: transparent !important;
    stroke: transparent !important;
  }`);
  globalThis.gateBareSheet = sheet;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function showLetters(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
    (sheet) => sheet !== globalThis.gateBareSheet,
  );
}
