import type { Rule, Seen } from "../rule.ts";

type Edge = Seen & { contrast: number; box: boolean };

const edge = {
  criterion: "1.4.11",
  why: "Readers with low vision don't find the place where they should write or tick.",
  help: "Give the field a border with a contrast of at least 3 to 1 to its surroundings.",
} as const;

/** Form fields whose edge and ground hardly differ from what lies around them (SC 1.4.11). */
export const fieldEdge: Rule<"field-edge" | "weak-field-edge", Edge> = {
  rules: {
    "field-edge": {
      ...edge,
      severity: "error",
      asks: "everyone",
      wrong: "The edge of a form field can hardly be seen.",
    },
    "weak-field-edge": {
      ...edge,
      severity: "warning",
      asks: "strict",
      wrong: "The edge of a form field is weak.",
    },
  },
  state: "normal",
  measure: (kit) => {
    /** Many pages draw the box by ::before, or by an element beside the field. */
    const isDrawnBeside = (field: Element) =>
      [field, field.nextElementSibling, field.parentElement].some(
        (el) =>
          el !== null &&
          ["::before", "::after"].some((pseudo) => kit.style(el, pseudo).content !== "none"),
      ) || /^(span|i|svg|div)$/.test(field.nextElementSibling?.localName ?? "");
    return kit.all("input, select, textarea, [role=textbox], [role=combobox]").flatMap((field) => {
      const { type, checked } = field as HTMLInputElement;
      const box = /^(checkbox|radio)$/.test(type);
      if (
        /^(hidden|submit|button|reset|image|range|color|file)$/.test(type) ||
        (box && (checked || kit.style(field).appearance !== "none" || isDrawnBeside(field))) ||
        field.matches(":disabled, [readonly]") ||
        !kit.isShown(field)
      )
        return [];
      const around = kit.backdrop(field.parentElement);
      const look = kit.style(field);
      if (!around || look.backgroundImage !== "none" || look.boxShadow !== "none") return [];
      const ground = kit.over(kit.colour(look.backgroundColor), around);
      const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) => {
        const width = Number.parseFloat(look[`border${side}Width`]);
        if (width < 0.5 || /none|hidden/.test(look[`border${side}Style`])) return 1;
        const line = kit.over(kit.colour(look[`border${side}Color`]), around);
        return Math.max(kit.contrast(line, around), 1);
      });
      // a frame around field and button together shows where the field is, too
      const framed = kit.climb(
        field.parentElement,
        (up) =>
          Number.parseFloat(kit.style(up).borderTopWidth) > 0 &&
          up.getBoundingClientRect().height < field.getBoundingClientRect().height + 30,
      );
      const contrast = Math.max(kit.contrast(ground, around), ...sides);
      return contrast < 3 && !framed ? [{ selector: kit.selectorOf(field), contrast, box }] : [];
    });
  },
  decide: ({ contrast, box }) => ({
    // widely used style sheets draw borders between 1.3 and 2 to 1; a box is nothing but its edge
    rule: contrast < (box ? 1.8 : 1.29) ? "field-edge" : "weak-field-edge",
    message: `The edge of this ${box ? "box to tick" : "form field"} has a contrast of only ${contrast.toFixed(1)} to 1, so it is hard to find.`,
  }),
};
