import { nameOf } from "../../html/name-of.ts";
import { select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { type Handler, scriptFacts } from "./script-facts.ts";

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

const rules = {
  "time-runs-out": {
    criterion: "2.2.1",
    severity: "error",
    asks: "everyone",
    wrong: "A script ends the reader's time.",
    why: "Who reads, types or thinks slowly is cut off half-way and has to begin again.",
    help: "Take the limit away, or let readers extend it in time.",
    technique: "G198",
  },
  "changes-by-itself": {
    criterion: "2.2.2",
    severity: "error",
    asks: "everyone",
    wrong: "A script keeps changing the page, and nothing lets readers stop it.",
    why: "What moves takes the eye away from the text, which some people then can't read at all, and slides go before others have read them.",
    help: "Add a button that stops it, or let readers start it.",
    technique: "G4",
  },
  "window-opens-itself": {
    criterion: "3.2.5",
    severity: "error",
    asks: "everyone",
    wrong: "The page opens a window by itself.",
    why: "A window that nobody asked for covers the page, and who can't see it doesn't know why “back” no longer works.",
    help: "Offer a link instead.",
    technique: "F52",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds scripts that end a reader's time, open windows, or keep the page changing. */
export const timing = pageRule(rules, ({ document }) => {
  const { handlers, timers, code } = scriptFacts(document);
  const buttons = select(
    document,
    "button, [role=button], input[type=button], input[type=checkbox], summary",
  )
    .map(nameOf)
    .join(" · ");
  const opening = handlers.filter(opensWindow).map(({ source }) => opened(source));
  const timed = timers.flatMap(({ repeats, delay, code: run, source: element }): Found => {
    if (opens.test(run) && !leaves.test(run)) return [opened(element)];
    if (leaves.test(run) && (delay === undefined || (delay >= 1000 && delay < 72_000_000))) {
      if (extendsTime.test(buttons) || /clearTimeout|clearInterval/.test(code)) return [];
      const message = "A script sends the reader away, or loads the page again, after some time.";
      return [{ rule: "time-runs-out", element, message }];
    }
    if (clears.test(run) && delay !== undefined && delay >= 20_000 && delay < 72_000_000) {
      if (extendsTime.test(buttons) || /clearTimeout|clearInterval/.test(code)) return [];
      const message = "A script takes away after some time what the reader has written.";
      return [{ rule: "time-runs-out", element, message }];
    }
    const again = repeats || callsItself(run, code);
    if (!again || !moves.test(run) || (delay !== undefined && delay > 60_000)) return [];
    if (
      stops.test(buttons) ||
      /clearInterval|clearTimeout|prefers-reduced-motion/.test(code) ||
      /new Date|Date\.now/.test(run)
    )
      return [];
    return [{ rule: "changes-by-itself", element }];
  });
  return [...opening, ...timed];
});

const opened = (element: Element) => ({ rule: "window-opens-itself", element }) as const;

/** Whether the page as a whole opens a window where nobody asked for one. */
function opensWindow({ event, everywhere, code }: Handler): boolean {
  return (
    everywhere &&
    /^(load|domcontentloaded|pageshow|beforeunload|unload|scroll|mouseleave|blur)$/.test(event) &&
    /window\.open\(|(?<![.\w])open\(\s*['"`]https?/.test(code)
  );
}

/** A function that sets a timer for itself runs for ever. */
function callsItself(run: string, code: string): boolean {
  const name = run.match(/^\s*([A-Za-z_$][\w$]*)\b/)?.[1];
  if (!name || !/^[\w$]+$/.test(name)) return false;
  const body = code.match(
    new RegExp(
      `function ${RegExp.escape(name)}\\s*\\([^)]*\\)\\s*\\{[\\s\\S]*?set(Timeout|Interval)\\(\\s*${RegExp.escape(name)}\\b`,
    ),
  );
  return body !== null;
}
