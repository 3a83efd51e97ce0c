import { configPresets, HtmlValidate, StaticConfigLoader } from "html-validate";
import { ruleOptions, rules } from "./rules.ts";

/** One thing that html-validate says of a page. */
export type MarkupFault = { rule: string; message: string; line: number; selector: string | null };

const presets = ["recommended", "standard", "a11y", "document"].map(
  (name) => `html-validate:${name}` as const,
);

const settings: Record<string, "off" | ["error", object]> = Object.fromEntries(
  presets
    .flatMap((preset) => Object.keys(configPresets[preset]?.rules ?? {}))
    .map((name) => [name, Object.hasOwn(rules, name) ? ["error", ruleOptions[name] ?? {}] : "off"]),
);

const validator = new HtmlValidate(new StaticConfigLoader({ extends: presets }));

/** Validates one page with html-validate, by the rules that are asked of anyone. */
export async function validateMarkup(html: string): Promise<MarkupFault[]> {
  const report = await validator.validateString(html, "page.html", { rules: settings });
  return report.results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, selector }) => ({ rule: ruleId, message, line, selector }));
}
