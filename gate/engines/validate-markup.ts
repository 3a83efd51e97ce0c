import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { a11y, document, recommended, standard } from "html-validate/presets";
import { type HtmlValidateRule, htmlValidateRules, ruleOptions } from "./html-validate-rules.ts";

/** One thing that html-validate says of a page. */
export type MarkupFault = {
  rule: HtmlValidateRule;
  message: string;
  line: number;
  selector: string | null;
};

const idOf = (name: string) => `html-validate/${name}`;

const isAsked = (id: string): id is HtmlValidateRule => Object.hasOwn(htmlValidateRules, id);

const known = [recommended, standard, a11y, document].flatMap((preset) =>
  Object.keys(preset.rules ?? {}),
);

const settings: Record<string, "off" | ["error", object]> = Object.fromEntries(
  known.map((name) => {
    const id = idOf(name);
    return [name, isAsked(id) ? ["error", ruleOptions[id] ?? {}] : "off"];
  }),
);

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, elements: ["html5"] }));

/** Validates one page with html-validate, by the rules that are asked of anyone. */
export async function validateMarkup(html: string): Promise<MarkupFault[]> {
  const report = await validator.validateString(html, "page.html", { rules: settings });
  return report.results
    .flatMap(({ messages }) => messages)
    .flatMap(({ ruleId, message, line, selector }) => {
      const rule = idOf(ruleId);
      // A page may switch on rules of its own, in a comment
      return isAsked(rule) ? [{ rule, message, line, selector }] : [];
    });
}
