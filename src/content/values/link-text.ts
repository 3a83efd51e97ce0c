import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** WCAG 2.2 SC 2.4.9: https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-link-only */
const senseless =
  /^(?:(?:click|tap|press|see|visit)\s*)?(here|(?:(?:this|the|our)\s*)?(link|page|website|site)|this|(?:(?:read|see|learn|find out)\s*)?more( here| information| info)?|further information|details|go|download)[\s.!…>»→]*$/i;

/**
 * Tells what is wrong with the words of a link: they are its address, or they don’t make sense alone.
 *
 * @param url where the link leads, if that is known
 */
export function linkTextProblem(
  label: string,
  url: string | undefined,
): Omit<TextProblem, "form"> | undefined {
  if (/^(https?:\/\/|www\.)/i.test(label) || (url && bare(label) === bare(url))) {
    return {
      message: "The words of the link are its address.",
      help: "Say in words where the link leads, for example “Anytown Local Offer”.",
    };
  }
  if (!senseless.test(label)) return undefined;
  return {
    message: `${shown(label)} doesn’t say where the link leads.`,
    help: "Name the page or what it is for, for example “Anytown Local Offer”.",
  };
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/(?<!\/)\/+$/, "");
