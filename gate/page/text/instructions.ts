import { isHidden } from "../../html/is-hidden.ts";
import { closest, select } from "../../html/select.ts";
import { linesOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { callsToAct } from "../words/calls-to-act.ts";
import { colours } from "../words/colours.ts";
import { shapes } from "../words/shapes.ts";
import { states } from "../words/states.ts";
import { thingsOnAPage } from "../words/things-on-a-page.ts";
import { anyOf } from "../words/word-list.ts";
import { isOffThePage } from "./is-off-the-page.ts";

const colour = anyOf(colours);
const shade = `(?:(?:bright|dark|light|pale|deep) ?-?)?${colour}`;
const thing = anyOf(thingsOnAPage);
const act = anyOf(callsToAct);
const shape = anyOf(shapes);
const meaning = anyOf(states);

/** Ways of pointing by colour alone: WCAG's F14 and F81. */
const byColour: RegExp[] = [
  new RegExp(
    `\\b${act}\\b[^.!?]{0,60}\\b(?:the|a|any|each|every|this|that|one of the) ${shade}(?: and ${shade}| or ${shade})? ${thing}\\b`,
    "i",
  ),
  new RegExp(
    `\\b${thing}\\b[^.!?]{0,30}\\b(?:in|coloured|colored|shown|marked|highlighted|outlined|printed|shaded) (?:in )?${shade}\\b[^.!?]{0,40}\\b${meaning}`,
    "i",
  ),
  new RegExp(
    `\\b${meaning}\\b[^.!?]{0,50}\\b(?:shown|marked|highlighted|printed|written|displayed|indicated|coloured|colored|flagged|listed|outlined|shaded|are|is) (?:in |with a )?${shade}\\b(?! ${thing})`,
    "i",
  ),
  new RegExp(
    `\\b(?:shown|marked|highlighted|displayed|indicated|printed|outlined|shaded) in ${shade}\\b`,
    "i",
  ),
  new RegExp(`^${shade}\\s*(?:=|:|–|\\s-)\\s*[^.!?]{0,30}\\b${meaning}\\b`, "i"),
  new RegExp(
    `\\b${shade} (?:${thing} )?(?:means?|indicates?|stands? for|shows? (?:that|which))\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:the )?${shade} ${thing} (?:are|is|must|need|have|show)\\b[^.!?]{0,40}\\b${meaning}`,
    "i",
  ),
  new RegExp(
    `\\b(?:streets?|roads?|routes?|zones?|wards?|areas?|regions?|districts?|parts?|countries|rows?|columns?|cells?|items?|names?|dates?|days|bars?|lines?) (?:shown |marked |drawn )?in ${shade} (?:are|is|belongs?|means?|shows?|have|has|go|goes|will|need)\\b`,
    "i",
  ),
  /\b(felder|einträge|termine|wörter|namen|texte|begriffe|titel)\b[^.!?]{0,40}\b(in )?(rot|grün|blau|gelb|orange|rote[rn]?|grüne[rn]?)\b/i,
  /\b(rot|grün|blau|gelb) (markiert|gekennzeichnet|hervorgehoben|unterlegt|dargestellt)/i,
  /\b(klicken|drücken|wählen|tippen)\b[^.!?]{0,40}\b(rote|grüne|blaue|gelbe|graue|orange)[nrs]? (knopf|button|schaltfläche|link|feld|taste|symbol)/i,
  /\b(champs?|textes?|dates?|lignes?|éléments?|mots?|titres?|articles?|cours)\b[^.!?]{0,40}\ben (rouge|vert|bleu|jaune|orange)\b/i,
  /\b(cliquez|appuyez|choisissez)\b[^.!?]{0,40}\b(bouton|lien|champ)s? (rouge|vert|bleu|jaune|gris|orange)/i,
  /\b(campos?|textos?|fechas?|elementos?|títulos?|casillas?)\b[^.!?]{0,40}\ben (rojo|verde|azul|amarillo)\b/i,
  /\b(pulse|haga clic|presione|elija)\b[^.!?]{0,40}\bbotón (rojo|verde|azul|amarillo|gris)/i,
];

/** Ways of pointing by shape, size, place or sound alone: WCAG's F14. */
const bySenses: RegExp[] = [
  new RegExp(
    `\\b${act}\\b[^.!?]{0,40}\\bthe ${shape}(?: ${shade})? (?:button|link|icon|box|field|tab|symbol|picture|image|control|key|arrow|shape|one)s?\\b`,
    "i",
  ),
  new RegExp(
    `\\b${act}\\b[^.!?]{0,60}\\b(?:on|at|to|in) the (?:far |very |upper |lower |top |bottom )?(?:right|left)(?:[- ]hand)?\\b(?! (?:bank|side of (?!(?:the|your|this) (?:page|screen|window|form|site))|hand\\b|foot|direction|order|track))`,
    "i",
  ),
  /\b(?:form|button|link|menu|box|column|list|panel|sidebar|icon|field|table|map|picture|image|navigation|links|buttons)s? (?:on|at|to|in) (?:the|your) (?:far |upper |lower |top |bottom )?(?:right|left)\b/i,
  /\b(?:right|left)-hand (?:column|panel|menu|box|button|corner|bar|side of (?:the|your) (?:page|screen|window))\b/i,
  new RegExp(`\\b${act}\\b[^.!?]{0,60}\\b(?:upper|lower|top|bottom)[- ](?:right|left)\\b`, "i"),
  new RegExp(
    `\\b(?:the )?${shape} (?:button|icon|link) (?:to|below|above|on|at|starts|opens|sends)\\b`,
    "i",
  ),
  /\b(when|after|once|until|if) you hear (a|the) (\w+ )?(beep|tone|chime|sound|bell|ping|signal|buzz)/i,
  /\b(klicken|drücken|wählen|nutzen|benutzen|verwenden|füllen|siehe)\b[^.!?]{0,50}\b((unten|oben) )?(rechts|links)\b( (unten|oben))?/i,
  /\b(runde[nrs]?|viereckige[nrs]?|eckige[nrs]?|große[nrs]?) (knopf|button|schaltfläche|symbol|taste)/i,
  /\b(cliquez|appuyez|utilisez|remplissez|choisissez|voir)\b[^.!?]{0,50}\bà (droite|gauche)\b|\bbouton (rond|carré|triangulaire)\b|\bcolonne de (droite|gauche)\b/i,
  /\b(pulse|haga clic|presione|use|utilice|rellene)\b[^.!?]{0,50}\ba la (derecha|izquierda)\b|\bbotón (redondo|cuadrado)\b/i,
];

/** A sentence that also names the thing, or gives a second mark, serves everyone. */
const alsoNamed =
  /[“"„«‘'][^“”"„«»’]{1,40}[”"“»’']|\b(labell?ed|called|named|titled|headed|marked “|marked "|asterisk|star\b|stars\b|icon|bold|underlined|italic|tick|cross|the word|the words|in words|genannt|beschriftet|mit der aufschrift|nommé|intitulé|llamado)\b|\(\*\)|\*/i;

const everyone = { severity: "error", asks: "everyone" } as const;

const rules = {
  "colour-alone": {
    ...everyone,
    criterion: "1.4.1",
    wrong: "A sentence can only be followed by those who see the colour.",
    why: "Whoever doesn't see the page, tells colours apart poorly or has printed it in grey can't follow it.",
    help: "Name the thing by its words, or add a word or a sign to the colour.",
    technique: "G14",
  },
  "place-or-shape-alone": {
    ...everyone,
    criterion: "1.3.3",
    wrong: "A sentence can only be followed by those who see shape and place.",
    why: "Whoever listens, zooms in or reads on a phone doesn't find a thing by where it stands or how it looks.",
    help: "Name the thing by the words that it shows.",
    technique: "F14",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds instructions that can only be followed by those who see colour, shape or place. */
export const instructions = pageRule(rules, ({ document }) =>
  select(
    document,
    "p, li, td, th, dd, dt, label, legend, figcaption, h2, h3, h4, div, span, strong, em",
  ).flatMap((element) => {
    if (isHidden(element) || closest(element, "pre, code, blockquote, q, nav, figure[role=img]"))
      return [];
    if (select(element, "p, li, td, dd, div, label, legend, h2, h3, ul, table").length > 0)
      return [];
    if (
      /^(span|strong|em)$/.test(element.tagName) &&
      closest(element, "p, li, td, th, dd, dt, label, legend, h2, h3, h4, figcaption, div")
    )
      return [];
    return sentencesOf(element)
      .flatMap((sentence) => judge(element, sentence))
      .slice(0, 1);
  }),
);

function sentencesOf(element: Element): string[] {
  return linesOf(element).flatMap((line) => line.split(/(?<=[.!?])\s+(?=\p{Lu}|$)/u));
}

function judge(element: Element, sentence: string): Found {
  if (sentence.length > 300 || alsoNamed.test(sentence) || isOffThePage(sentence)) return [];
  if (byColour.some((pattern) => pattern.test(sentence))) {
    const message = `${quoted(sentence)} can only be followed by those who see the colour.`;
    return [{ rule: "colour-alone", element, message }];
  }
  if (!bySenses.some((pattern) => pattern.test(sentence))) return [];
  const message = `${quoted(sentence)} can only be followed by those who see shape and place.`;
  return [{ rule: "place-or-shape-alone", element, message }];
}
