import { attribute } from "../../html/attribute.ts";
import { labelTextOf, nameOf } from "../../html/name-of.ts";
import { closest, matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { fieldSelector } from "./fields.ts";

type Root = Parameters<typeof textOf>[0];

const explained =
  /\b(required|mandatory|must be (filled|completed)|must (know|have)|compulsory|needed)\b|pflicht|erforderlich|obligatoi?r|requis|obbligator|verplicht|gofynnol|wymagan|obligatorisk/i;
const again =
  /\b(repeat|confirm|re-?enter|re-?type|again|once more|verify)\b|wiederhol|bestätig|confirme[rz]|répét|repet|repita|confirmar|bevestig|herhaal/i;
const puzzle =
  /\bwhat (is|'s|’s) (\d+|\w+) ?(\+|-|−|×|x|\*|plus|minus|times) ?\w+|\b\d+ ?[+×*−-] ?\d+ ?=|\b(solve|add up|sum of|security question|captcha|unscramble|puzzle|not a robot)\b|\b(type|enter|copy|repeat) (in )?the (\w+ )?(letters|characters|digits|numbers|code|word|text)\b.{0,20}\b(picture|image|see|shown|above|below)|wieviel ist|combien font|cuánto es|\b(characters?|letters?|digits?) of your (password|passphrase|memorable|secret|pin)\b/i;
const captcha =
  /captcha|(type|enter|copy|letters|characters).{0,30}(picture|image|see|shown|copy)/i;

const everyone = { severity: "error", asks: "everyone" } as const;
const error = {
  ...everyone,
  criterion: "3.3.1",
  why: "A screen reader that reaches the field says nothing of what went wrong, and a red edge says it to nobody who can't see it.",
  help: "Say in words beside the field what is wrong, and name that text with aria-describedby.",
} as const;

const rules = {
  "star-unexplained": {
    ...everyone,
    criterion: "3.3.2",
    wrong: "A star marks fields of a form, and nothing explains it.",
    why: "Not everyone knows that a star means “required”, and who hears the page hears only “star”.",
    help: "Write before the form what the star means, or write “(required)”.",
    technique: "H90",
  },
  "error-without-message": {
    ...error,
    wrong: "A field is marked as wrong, but no message is tied to it.",
  },
  "error-not-tied": { ...error, wrong: "An error isn't tied to its field." },
  "asked-twice": {
    ...everyone,
    criterion: "3.3.7",
    wrong: "A form asks for something that was just given.",
    why: "Typing the same twice costs people who type with effort or forget easily the most, and they make the most slips.",
    help: "Ask once, and let readers check their answer before they send it.",
    technique: "G221",
  },
  "puzzle-to-solve": {
    ...everyone,
    criterion: "3.3.8",
    wrong: "A form asks readers to solve a puzzle.",
    why: "Sums, letters to copy and things to remember lock out people with dyslexia, dyscalculia or a poor memory.",
    help: "Check for robots without asking readers to solve anything.",
  },
  "captcha-by-eye": {
    ...everyone,
    criterion: "1.1.1",
    wrong: "A test against robots can only be passed by sight.",
    why: "Blind people are shut out of the form altogether.",
    help: "Use a test that asks readers for nothing, or offer another way.",
    technique: "G144",
  },
} as const;

type Found = PageFault<keyof typeof rules>[];

/** Finds forms that leave readers guessing: unexplained stars, errors without words, puzzles. */
export const formHints = pageRule(rules, ({ document }) => [
  ...stars(document),
  ...select(document, fieldSelector).flatMap(invalid),
  ...select(document, "[class], [id]").flatMap((element) => looseError(element, document)),
  ...twice(document),
  ...puzzles(document),
]);

function stars(document: Root): Found {
  const labels = select(document, "label, legend").filter((label) =>
    /[*＊]\s*:?\s*$|^\s*[*＊]/.test(textOf(label)),
  );
  const first = labels[0];
  if (!first || labels.some((label) => select(label, "abbr[title]").length > 0)) return [];
  const lines = select(document, "p, li, div, span, small, legend, em, strong, h2, h3, dd").map(
    textOf,
  );
  if (
    lines.some(
      (line) =>
        line.length < 300 &&
        /[*＊]|\b(star|asterisk|stern|astérisque|asterisco)/i.test(line) &&
        explained.test(line),
    )
  )
    return [];
  const message = `The star in ${quoted(textOf(first))} isn't explained.`;
  return [{ rule: "star-unexplained", element: first, message }];
}

function invalid(field: Element): Found {
  const flagged = /^(true|grammar|spelling)$/.test(attribute(field, "aria-invalid") ?? "");
  const styled = /(^|[\s_-])(errors?|invalid|is-invalid|has-errors?|wrong)($|[\s_-])/i.test(
    attribute(field, "class") ?? "",
  );
  if (!flagged && !styled) return [];
  const described = "[aria-describedby], [aria-errormessage]";
  // day, month and year are told together what is wrong with them
  const group = `:is(fieldset, [role=group], [role=radiogroup]):is(${described})`;
  if (matches(field, described) || closest(field, group)) return [];
  if (/error|invalid|must|enter|please|fehler|erreur/i.test(labelTextOf(field))) return [];
  return [{ rule: "error-without-message", element: field }];
}

/** A message of an error that no field names, and that isn't announced either. */
function looseError(element: Element, document: Root): Found {
  const own = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (
    !/(^|[\s_-])(error|invalid-feedback|error-?(message|text|msg)|help-error|field-error)($|[\s_-])/i.test(
      own,
    )
  )
    return [];
  const text = textOf(element);
  if (
    !text ||
    !/^(p|span|div|small|em|strong)$/.test(element.tagName) ||
    select(element, "a, input, select, p, li").length > 0
  )
    return [];
  if (closest(element, "label, [role=alert], [role=status], [aria-live], [hidden], legend, output"))
    return [];
  const form = closest(element, "form, fieldset");
  if (!form || select(form, fieldSelector).length === 0) return [];
  const holder = closest(element, "[id]");
  const id = holder && attribute(holder, "id");
  const named = select(document, "[aria-describedby], [aria-errormessage]").some((field) =>
    `${attribute(field, "aria-describedby") ?? ""} ${attribute(field, "aria-errormessage") ?? ""}`
      .split(/\s+/)
      .includes(id ?? ""),
  );
  if (named) return [];
  return [
    {
      rule: "error-not-tied",
      element,
      message: `The error ${quoted(text)} isn't tied to its field.`,
    },
  ];
}

function twice(document: Root): Found {
  return select(document, "form input").flatMap((field) => {
    const type = attribute(field, "type")?.toLowerCase() ?? "text";
    const label = nameOf(field);
    if (
      !/^(text|email|tel|url|number)$/.test(type) ||
      !again.test(label) ||
      /password|passwort|\b(pass|pin)?code\b/i.test(label)
    )
      return [];
    const message = `The field ${quoted(label)} asks for something that was just given.`;
    return [{ rule: "asked-twice", element: field, message }];
  });
}

function puzzles(document: Root): Found {
  const faults = select(document, "form input:not([type=hidden]), form textarea").flatMap(
    (element): Found => {
      const label = nameOf(element) || attribute(element, "placeholder") || "";
      if (!puzzle.test(label)) return [];
      const message = `${quoted(label)} asks readers to solve a puzzle.`;
      return [{ rule: "puzzle-to-solve", element, message }];
    },
  );
  const hasSound =
    select(document, "audio").length > 0 || /\b(audio|listen|hear|sound)\b/i.test(textOf(document));
  const pictures = select(document, "img, canvas, svg").filter(
    (picture) =>
      captcha.test(
        `${nameOf(picture)} ${attribute(picture, "src")?.slice(0, 200) ?? ""} ${attribute(picture, "id") ?? ""} ${attribute(picture, "class") ?? ""}`,
      ) && closest(picture, "form") !== undefined,
  );
  if (hasSound) return faults;
  return [...faults, ...pictures.map((element) => ({ rule: "captcha-by-eye", element }) as const)];
}
