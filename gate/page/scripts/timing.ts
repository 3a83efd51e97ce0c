import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import { fault } from "../fault.ts";
import type { Rule } from "../rule.ts";
import { scriptFacts } from "./script-facts.ts";

const leaves =
  /\b(window\.|document\.|top\.|self\.)?location\s*(\.(href|assign|replace)\s*(=(?!=)|\()|=(?!=)|\.reload\()|\.(submit|requestSubmit)\(|\blog ?out\(|\bsignOut\(|history\.(go|back)\(/i;
const clears = /\bforms?\b[\w.[\]()"']*\.(reset|remove)\(|\bforms?\b[\w.[\]()"']*\.innerHTML\s*=/i;
const opens = /window\.open\(/;
const moves =
  /\.(textContent|innerHTML|innerText|src|srcset|className|scrollLeft|scrollTop)\s*[+-]?=|\.style\b|\.classList\.|scrollBy|scrollTo|\.click\(\)|\.hidden\s*=|replaceChildren|append(Child)?\(|insertAdjacent|setAttribute\(/;
const stops =
  /\b(pause|stop|halt|freeze|turn off|hide|anhalten|stopp|arrêter|pausa|parar|detener|ferma|stoppen)\b|⏸|❚❚/i;
const extendsTime =
  /\b(stay|extend|continue|more time|keep|still here|longer|verlängern|prolonger)\b/i;

/** Finds scripts that end a reader's time, move the page on, or keep it changing. */
export const timing: Rule = ({ document }) => {
  const { timers, code } = scriptFacts(document);
  const buttons = select(
    document,
    "button, [role=button], input[type=button], input[type=checkbox], summary",
  )
    .map(nameOf)
    .join(" · ");
  return timers.flatMap(({ repeats, delay, code: run, source }) => {
    if (opens.test(run) && !leaves.test(run)) {
      return [
        fault(
          "window-opens-itself",
          source,
          "3.2.5",
          "The page opens a window by itself.",
          "Offer a link instead.",
        ),
      ];
    }
    if (leaves.test(run) && (delay === undefined || (delay >= 1000 && delay < 72_000_000))) {
      if (extendsTime.test(buttons) || /clearTimeout|clearInterval/.test(code)) return [];
      const message = "A script sends the reader away, or loads the page again, after some time.";
      return [
        fault(
          "time-runs-out",
          source,
          "2.2.1",
          message,
          "Take the limit away, or let readers extend it in time.",
        ),
      ];
    }
    if (clears.test(run) && delay !== undefined && delay >= 20_000 && delay < 72_000_000) {
      if (extendsTime.test(buttons) || /clearTimeout|clearInterval/.test(code)) return [];
      return [
        fault(
          "time-runs-out",
          source,
          "2.2.1",
          "A script takes away after some time what the reader has written.",
          "Take the limit away, or let readers extend it in time.",
        ),
      ];
    }
    const again = repeats || callsItself(run, code);
    if (!again || !moves.test(run) || (delay !== undefined && delay > 60_000)) return [];
    if (
      stops.test(buttons) ||
      /clearInterval|clearTimeout|prefers-reduced-motion/.test(code) ||
      /new Date|Date\.now/.test(run)
    )
      return [];
    const message = "A script keeps changing the page, and nothing lets readers stop it.";
    return [
      fault(
        "changes-by-itself",
        source,
        "2.2.2",
        message,
        "Add a button that stops it, or let readers start it.",
      ),
    ];
  });
};

/** A function that sets a timer for itself runs for ever. */
function callsItself(run: string, code: string): boolean {
  const name = run.match(/^\s*([A-Za-z_$][\w$]*)\b/)?.[1];
  if (!name || !/^[\w$]+$/.test(name)) return false;
  const body = code.match(
    new RegExp(
      `function ${name.replace(/\$/g, "\\$")}\\s*\\([^)]*\\)\\s*\\{[\\s\\S]*?set(Timeout|Interval)\\(\\s*${name.replace(/\$/g, "\\$")}\\b`,
    ),
  );
  return body !== null;
}
