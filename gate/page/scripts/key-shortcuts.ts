import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import type { Rule } from "../rule.ts";
import { scriptFacts } from "./script-facts.ts";

const single =
  /\bkey\s*(\.toLowerCase\(\))?\s*={2,3}\s*['"`]([^\s'"`])['"`]|['"`]([^\s'"`])['"`]\s*={2,3}\s*\w+\.key\b|case\s+['"`]([^\s'"`])['"`]\s*:|\bcode\s*={2,3}\s*['"`]Key[A-Z]['"`]|\b(keyCode|which)\s*={2,3}\s*(4[89]|5\d|6[5-9]|[78]\d|90)\b|fromCharCode\([^)]*\)[^;]*={2,3}\s*['"`]\w['"`]|['"`]?\b[a-z]['"`]?\s*:\s*(\(\)|function|\w+\s*[,}])/;
const withModifier = /\b(ctrlKey|metaKey|altKey|getModifierState)\b/;

/** Finds shortcuts of one letter that work everywhere and can't be switched off. */
export const keyShortcuts: Rule = ({ document }) => {
  const { handlers } = scriptFacts(document);
  const setting = select(document, "input[type=checkbox], select, button, [role=switch]").some(
    (control) =>
      /shortcut|keyboard|hotkey|tastenkürzel|tastatur|raccourci|atajo/i.test(nameOf(control)),
  );
  if (setting) return [];
  return handlers
    .filter(
      ({ event, everywhere, code }) =>
        /^key(down|up|press)$/.test(event) &&
        everywhere &&
        single.test(code) &&
        !withModifier.test(code),
    )
    .map(({ source }) => ({
      rule: "single-key-shortcut",
      severity: "error" as const,
      element: source,
      message: "A single letter or sign does something, wherever the focus is.",
      help: "Ask for Control or Alt as well, or let readers switch the shortcut off.",
      criterion: "2.1.4",
    }));
};
