import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { a11y, document, recommended, standard } from "html-validate/presets";
import { ruleOptions, rules } from "./html-validate-rules.ts";

/** One thing that html-validate says of a page. */
export type MarkupFault = { rule: string; message: string; line: number; selector: string | null };

const known = [recommended, standard, a11y, document].flatMap((preset) =>
  Object.keys(preset.rules ?? {}),
);

const settings: Record<string, "off" | ["error", object]> = Object.fromEntries(
  known.map((name) => [
    name,
    Object.hasOwn(rules, name) ? ["error", ruleOptions[name] ?? {}] : "off",
  ]),
);

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, elements: ["html5"] }));

/** Validates one page with html-validate, by the rules that are asked of anyone. */
export async function validateMarkup(html: string): Promise<MarkupFault[]> {
  const report = await validator.validateString(html, "page.html", { rules: settings });
  return report.results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) => ruleId !== "input-missing-label" || !isPicture(html, offset))
    .map(({ ruleId, message, line, selector }) => ({ rule: ruleId, message, line, selector }));
}

/** A picture button is named by its alt, which html-validate doesn't count as a label. */
function isPicture(html: string, offset: number): boolean {
  const tag = html.slice(Math.max(0, offset - 1)).match(/^<?input\b[^>]*/i)?.[0] ?? "";
  return /\btype\s*=\s*["']?image\b/i.test(tag);
}
