import type { Rule, Seen } from "../rule.ts";

type Pale = Seen & { text: string; contrast: number };

/** Words inside an empty field that are too pale to read (SC 1.4.3 holds for placeholders too). */
export const placeholderContrast: Rule<"placeholder-contrast", Pale> = {
  rules: {
    "placeholder-contrast": {
      criterion: "1.4.3",
      severity: "error",
      asks: "everyone",
      wrong: "The words inside an empty field are too pale to read.",
      why: "Readers with low vision don't get the hint on what to write there.",
      help: "Give the field's `::placeholder` a darker colour, to a contrast of 4.5 to 1 or more.",
      technique: "G18",
    },
  },
  state: "normal",
  measure: (kit) =>
    kit.all("input[placeholder], textarea[placeholder]").flatMap((field) => {
      const { value, placeholder } = field as HTMLInputElement;
      if (value || !kit.clean(placeholder) || field.matches(":disabled") || !kit.isShown(field))
        return [];
      const [look, words] = [kit.style(field), kit.style(field, "::placeholder")];
      const ground = kit.backdrop(field);
      const size = Number.parseFloat(words.fontSize);
      // the browser's own grey is the browser's to answer for
      if (!ground || size >= 24 || look.opacity !== "1" || words.color === "rgb(117, 117, 117)")
        return [];
      const [red, green, blue, alpha] = kit.colour(words.color);
      const ink = kit.over([red, green, blue, alpha * Number(words.opacity)], ground);
      const contrast = kit.contrast(ink, ground);
      return [{ selector: kit.selectorOf(field), text: kit.cut(placeholder), contrast }];
    }),
  decide: ({ text, contrast }) =>
    contrast >= 4.5
      ? undefined
      : {
          rule: "placeholder-contrast",
          message: `The words “${text}” inside the field have a contrast of only ${contrast.toFixed(1)} to 1.`,
        },
};
