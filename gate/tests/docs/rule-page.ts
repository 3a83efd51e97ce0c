import type { Rule } from "../../model/rule.ts";
import { criterionOf } from "../../model/wcag.ts";

/** Markup in which a rule's fault is planted, and the same mended. */
export type Shown = { faulty: string; mended: string };

/**
 * The page of documentation for the rules of one check, as Markdown.
 *
 * @param check the check's name
 * @param rules its rules by id
 * @param shown markup for each rule that has an example
 */
export function rulePage(
  check: string,
  rules: Readonly<Record<string, Rule>>,
  shown: Readonly<Record<string, Shown>>,
): string {
  const ids = Object.keys(rules).sort();
  const sections = ids.flatMap((id) => {
    const rule = rules[id];
    return rule ? [ruleSection(id, rule, shown[id])] : [];
  });
  return `# Rules of the check \`${check}\`

Written by \`npm run docs:rules\` from the catalogue. Change the rule beside its code instead.

${ids.map((id) => `- [\`${id}\`](#${anchorOf(id)})`).join("\n")}

${sections.join("\n")}`;
}

/** The anchor of a rule on its page: its id, with a hyphen for each sign that an address can't bear. */
export const anchorOf = (id: string): string => id.replace(/[^\w-]+/g, "-");

function ruleSection(id: string, rule: Rule, shown: Shown | undefined): string {
  const { wrong, why, help, severity, asks } = rule;
  const whom = asks === "strict" ? "whoever asks for more (`strict`)" : "every page";
  return `<a id="${anchorOf(id)}"></a>

## \`${id}\`

${wrong} ${why}

**To mend it:** ${help}

${[`An ${severity}`.replace("An warning", "A warning"), `asked of ${whom}`, ...sourcesOf(rule)].join("; ")}.
${shown ? `\n${example("Faulty", shown.faulty)}\n${example("Mended", shown.mended)}` : ""}`;
}

function sourcesOf({ criterion, source, technique }: Rule): string[] {
  const standard = criterion && criterionOf(criterion);
  return [
    ...(standard
      ? [`WCAG 2.2 [${criterion} ${standard.title}](${standard.address}), level ${standard.level}`]
      : []),
    ...(source ? [`[asked for here](${source})`] : []),
    ...(technique ? [`technique [${technique}](${techniqueAddress(technique)})`] : []),
  ];
}

/** https://www.w3.org/WAI/WCAG22/Techniques/ has a folder for each kind of technique. */
const folders: Readonly<Record<string, string>> = {
  ARIA: "aria",
  C: "css",
  F: "failures",
  G: "general",
  H: "html",
  PDF: "pdf",
  SCR: "client-side-script",
  SM: "smil",
  SVR: "server-side-script",
  T: "text",
};

/**
 * The address of a technique, such as `F25`.
 *
 * @throws when WCAG has no kind of technique that begins so
 */
export function techniqueAddress(technique: string): string {
  const folder = folders[technique.replace(/\d+$/, "")];
  if (!folder) throw new Error(`WCAG has no technique ${technique}.`);
  return `https://www.w3.org/WAI/WCAG22/Techniques/${folder}/${technique}`;
}

/** The fence is longer than any run of ticks in the markup. */
function example(title: string, markup: string): string {
  const ticks = Math.max(2, ...(markup.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(ticks + 1);
  return `${title}:\n\n${fence}html\n${markup.trim()}\n${fence}\n`;
}
