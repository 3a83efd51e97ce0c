/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = [red: number, green: number, blue: number, alpha: number];

export type ColourKit = ReturnType<typeof createColourKit>;

/** Measuring tools for colours; sent to the page like `createKit`. */
export function createColourKit() {
  const colours = new Map<string, Colour>();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });

  function colour(css: string): Colour {
    const known = colours.get(css);
    if (known) return known;
    const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [];
    let value: Colour = [red ?? 0, green ?? 0, blue ?? 0, alpha];
    if (!/^rgba?\(/.test(css) && pen) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      value = [r, g, b, a / 255];
    }
    colours.set(css, value);
    return value;
  }

  function over(top: Colour, under: Colour): Colour {
    const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  }

  /** WCAG's relative luminance. */
  function luminance([red, green, blue]: Colour): number {
    const part = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  }

  function contrast(one: Colour, other: Colour): number {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  return { colour, contrast, over };
}
