import type { Rule, Seen } from "../rule.ts";

type Icon = Seen & { contrast: number };

/** Buttons and links that show an icon and no words, the icon hardly to be seen (SC 1.4.11). */
export const iconContrast: Rule<"icon-contrast", Icon> = {
  rules: {
    "icon-contrast": {
      criterion: "1.4.11",
      severity: "error",
      asks: "everyone",
      wrong: "An icon that stands without words can hardly be seen.",
      why: "Readers with low vision don't see that there is a button, nor what it does.",
      help: "Draw the icon in a darker colour, to a contrast of at least 3 to 1.",
      technique: "G207",
    },
  },
  state: "normal",
  measure: (kit) =>
    kit.all("button, a[href], [role=button]").flatMap((control) => {
      const drawing = control.querySelector("svg");
      if (
        !drawing ||
        !kit.isShown(control) ||
        !kit.isShown(drawing) ||
        control.matches(":disabled, [aria-disabled=true]") ||
        kit.words(control.innerText) > 0 ||
        control.querySelector("img, canvas, image, use, mask, filter")
      )
        return [];
      const ground = kit.backdrop(control);
      const inks: number[] = [];
      for (const shape of drawing.querySelectorAll(
        "path, circle, rect, line, polyline, polygon, ellipse, text",
      )) {
        const look = kit.style(shape);
        if (!ground || /url\(/.test(look.fill + look.stroke)) return [];
        const opacity = Number(look.opacity) * Number(kit.style(drawing).opacity);
        for (const [paint, strength] of [
          [look.fill, look.fillOpacity],
          [look.stroke, look.strokeOpacity],
        ] as const) {
          if (paint === "none") continue;
          const [red, green, blue, alpha] = kit.colour(paint);
          const ink = kit.over([red, green, blue, alpha * opacity * Number(strength)], ground);
          inks.push(kit.contrast(ink, ground));
        }
      }
      if (inks.length === 0) return [];
      return [{ selector: kit.selectorOf(control), contrast: Math.max(...inks) }];
    }),
  decide: ({ contrast }) =>
    contrast >= 3
      ? undefined
      : {
          rule: "icon-contrast",
          message: `The icon has a contrast of only ${contrast.toFixed(1)} to 1, and nothing else shows what it is for.`,
        },
};
