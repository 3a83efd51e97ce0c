import { attribute } from "../../html/attribute.ts";
import { rootOf } from "../../html/root-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { scriptFacts } from "./script-facts.ts";

const announced =
  "[role=status], [role=alert], [role=log], [role=progressbar], [role=timer], [role=alertdialog], [role=dialog], [role=tooltip], [aria-live=polite], [aria-live=assertive], output, progress, meter, dialog";
const news =
  /\b(added|saved|sent|success(ful(ly)?)?|thank|thanks|found|results?|match(es)?|loading|loaded|please wait|invalid|basket|cart|updated|deleted|removed|copied|complete[d]?|done|failed|failure|errors?|subscribed|submitted|uploaded|uploading|searching|items?|selected|remaining|left|characters|received|confirmed|welcome|incorrect|wrong|sorry|must|hinzugefügt|gespeichert|gesendet|gefunden|treffer|fehler|danke|warenkorb|ajouté|enregistré|envoyé|trouvés?|résultats?|merci|panier|erreur|añadido|guardado|enviado|encontrados?|gracias|cesta|toegevoegd|opgeslagen|verzonden|gevonden)\b/i;

const outcome =
  /\b(added|saved|sent|success(ful(ly)?)?|thank(s| you)|invalid|updated|deleted|removed|copied|failed|errors?|subscribed|submitted|uploaded|received|confirmed|loading|please wait|hinzugefügt|gespeichert|gesendet|fehler|danke|ajouté|enregistré|envoyé|merci|erreur|añadido|guardado|enviado|gracias|toegevoegd|opgeslagen|verzonden)\b/i;
const messageName =
  /status|message|msg|toast|notif|alert|result|feedback|done|count|total|error|live/i;

const rules = {
  "message-not-announced": {
    criterion: "4.1.3",
    severity: "error",
    asks: "everyone",
    wrong: "A script shows a message, and screen readers don't hear of it.",
    why: "Who can't see the message waits for an answer that has long been given.",
    help: "Give the element role=status (or role=alert for an error) from the start.",
    technique: "F103",
  },
  "alt-not-updated": {
    criterion: "1.1.1",
    severity: "error",
    asks: "everyone",
    wrong: "A script changes a picture but not its text alternative.",
    why: "Who hears the alternative is told of a picture that is no longer there.",
    help: "Set alt whenever src is set.",
    technique: "F20",
  },
} as const;

type Found = PageFault<keyof typeof rules>;

/** Finds messages that scripts show unheard, and pictures that change without their alternative. */
export const liveChanges = pageRule(rules, ({ document }) => {
  const { writes, code, handlers } = scriptFacts(document);
  const told = new Set<Element>();
  const tell = (element: Element, make: () => Found): Found[] => {
    if (told.has(element)) return [];
    told.add(element);
    return [make()];
  };
  return writes.flatMap(({ elements, property, value }) =>
    elements.flatMap((element) => {
      if (/^(textContent|innerText|innerHTML)$/.test(property)) {
        return isSilentNews(
          element,
          value,
          code,
          handlers.flatMap((one) => (one.event === "click" ? one.elements : [])),
        )
          ? tell(element, () => silent(element, textOf(element) || wordsIn(value)))
          : [];
      }
      if (
        /^(hidden|display)$/.test(property) &&
        /^(false|["'`](block|flex|inline|inline-block|grid|)["'`])$/.test(value)
      ) {
        const words = textOf(element);
        const quiet =
          words.length < 160 &&
          outcome.test(words) &&
          !isAnnounced(element) &&
          !code.includes(".focus(");
        return quiet && select(element, "input, select, textarea, ul, form, h2").length === 0
          ? tell(element, () => silent(element, words))
          : [];
      }
      if (/^(src|srcset)$/.test(property) && element.tagName === "img") {
        const decorative = attribute(element, "alt") === "";
        if (decorative || /\.alt\s*=|setAttribute\(\s*['"]alt|aria-label/.test(code)) return [];
        return tell(element, () => oldAlternative(element));
      }
      return [];
    }),
  );
});

function isAnnounced(element: Element): boolean {
  return closest(element, announced) !== undefined || closest(element, "[aria-live]") !== undefined;
}

function isSilentNews(element: Element, value: string, code: string, clicked: Element[]): boolean {
  if (
    isAnnounced(element) ||
    clicked.includes(element) ||
    closest(element, "button, a, label, [aria-hidden=true], canvas, title")
  )
    return false;
  const id = attribute(element, "id");
  const madeLive = /setAttribute\(\s*['"](role|aria-live)|\.(role|ariaLive)\s*=/.test(code);
  const focused =
    id !== undefined && new RegExp(`${RegExp.escape(id)}[^;\n]*\\.focus\\(`).test(code);
  const described =
    id !== undefined &&
    select(rootOf(element), "[aria-describedby]").some((one) =>
      (attribute(one, "aria-describedby") ?? "").split(/\s+/).includes(id),
    );
  if (madeLive || focused || described) return false;
  const before = textOf(element);
  const literal = /["'`]/.test(value) ? wordsIn(value) : "";
  if (before === "" || closest(element, "[hidden]"))
    return (
      (literal !== "" && news.test(literal)) ||
      messageName.test(`${id ?? ""} ${attribute(element, "class") ?? ""} ${value}`)
    );
  return news.test(before) && (news.test(literal) || /\d/.test(before)) && before.length < 80;
}

function wordsIn(value: string): string {
  return (value.match(/(["'`])((?:\\.|(?!\1).)*)\1/g) ?? [])
    .map((part) => part.slice(1, -1))
    .join(" ")
    .replace(/<[^>]*>/g, " ");
}

function silent(element: Element, words: string): Found {
  return {
    rule: "message-not-announced",
    element,
    message: `A script shows ${quoted(words || "a message")} here, and screen readers don't hear of it.`,
  };
}

function oldAlternative(element: Element): Found {
  return {
    rule: "alt-not-updated",
    element,
    message: `A script changes this picture but not its text alternative ${quoted(attribute(element, "alt") ?? "")}.`,
  };
}
