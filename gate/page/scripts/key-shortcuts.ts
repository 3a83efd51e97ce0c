import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { pageRule } from "../rule.ts";
import { scriptFacts } from "./script-facts.ts";

const single =
  /\bkey\s*(\.toLowerCase\(\))?\s*={2,3}\s*['"`]([^\s'"`])['"`]|['"`]([^\s'"`])['"`]\s*={2,3}\s*\w+\.key\b|case\s+['"`]([^\s'"`])['"`]\s*:|\bcode\s*={2,3}\s*['"`]Key[A-Z]['"`]|\b(keyCode|which)\s*={2,3}\s*(4[89]|5\d|6[5-9]|[78]\d|90)\b|fromCharCode\([^)]*\)[^;]*={2,3}\s*['"`]\w['"`]|['"`]?\b[a-z]['"`]?\s*:\s*(\(\)|function|\w+\s*[,}])/;
const withModifier = /\b(ctrlKey|metaKey|altKey|getModifierState)\b/;

const rules = {
  "single-key-shortcut": {
    criterion: "2.1.4",
    severity: "error",
    asks: "everyone",
    wrong: "A single letter or sign does something, wherever the focus is.",
    why: "Who dictates their words, or hits keys by accident, sets it off with every word.",
    help: "Ask for Control or Alt as well, or let readers switch the shortcut off.",
    technique: "F99",
  },
} as const;

/** Finds shortcuts of one letter that work everywhere and can't be switched off. */
export const keyShortcuts = pageRule(rules, ({ document }) => {
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
    .map(({ source }) => ({ rule: "single-key-shortcut", element: source }));
});
