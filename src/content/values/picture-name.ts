import { z } from "zod";
import { oddLetter } from "./odd-letter.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/**
 * The name of an [OpenMoji](https://openmoji.org/) picture: its code points, as its file is called.
 * Whether there is such a picture is checked where the pictures are.
 */
export const pictureName = (label: string, about: string) =>
  z
    .string()
    .superRefine((value, context) => {
      const problem = pictureNameProblem(value);
      if (!problem) return;
      const { message, ...params } = problem;
      context.addIssue({ code: "custom", message, params });
    })
    .meta({
      label,
      description: `${about} Look it up on openmoji.org.`,
      hint: about,
      examples: ["1F91D"],
      isPicture: true,
    });

/** Tells why a text isn’t the name of a picture, or nothing. */
export function pictureNameProblem(value: string): TextProblem | undefined {
  if (isName(value)) return undefined;
  const form = { message: "There is no such picture.", help: "Choose one from the gallery." };
  const odd = oddLetter(value, isName);
  if (odd) return { ...odd, form };
  const near = meant(value);
  return {
    message: `${shown(value)} isn’t the name of a picture${near ? `; did you mean “${near}”?` : "."}`,
    help: "Look the picture up on openmoji.org and copy the name that stands below it, such as 1F91D.",
    form,
  };
}

const isName = (text: string): boolean => /^[0-9A-F]{4,6}(-[0-9A-F]{4,6})*$/.test(text);

/** People paste the picture itself, its file’s name, or its code in other ways of writing. */
function meant(value: string): string | undefined {
  if (/\p{Extended_Pictographic}/u.test(value) && value.length < 20) {
    return [...value.trim()]
      .map((character) => (character.codePointAt(0) ?? 0).toString(16).toUpperCase())
      .filter((code) => code !== "FE0F")
      .join("-");
  }
  const code = value
    .trim()
    .toUpperCase()
    .replace(/\.(SVG|PNG)$/, "")
    .replaceAll("U+", "")
    .replace(/[\s_]+/g, "-");
  return isName(code) ? code : undefined;
}
