import { attribute } from "../../html/attribute.ts";
import { labelTextOf, nameOf } from "../../html/name-of.ts";
import { closest, matches, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import { fault } from "../fault.ts";
import type { Fault, Rule } from "../rule.ts";
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

/** Finds forms that leave readers guessing: unexplained stars, errors without words, puzzles. */
export const formHints: Rule = ({ document }) => [
  ...stars(document),
  ...select(document, `${fieldSelector}`).flatMap(invalid),
  ...select(document, "[class], [id]").flatMap((element) => looseError(element, document)),
  ...twice(document),
  ...puzzles(document),
];

function stars(document: Root): Fault[] {
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
  return [
    fault(
      "star-unexplained",
      first,
      "3.3.2",
      message,
      "Write before the form what the star means, or write “(required)”.",
    ),
  ];
}

const help =
  "Say in words beside the field what is wrong, and name that text with aria-describedby.";

function invalid(field: Element): Fault[] {
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
  const message = "A field is marked as wrong, but no message is tied to it.";
  return [fault("error-without-message", field, "3.3.1", message, help)];
}

/** A message of an error that no field names, and that isn't announced either. */
function looseError(element: Element, document: Root): Fault[] {
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
  const id =
    attribute(element, "id") ?? closest(element, "[id]")?.attrs.find((a) => a.name === "id")?.value;
  const named = select(document, "[aria-describedby], [aria-errormessage]").some((field) =>
    `${attribute(field, "aria-describedby") ?? ""} ${attribute(field, "aria-errormessage") ?? ""}`
      .split(/\s+/)
      .includes(id ?? ""),
  );
  if (named) return [];
  return [
    fault(
      "error-not-tied",
      element,
      "3.3.1",
      `The error ${quoted(text)} isn't tied to its field.`,
      help,
    ),
  ];
}

function twice(document: Root): Fault[] {
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
    return [
      fault(
        "asked-twice",
        field,
        "3.3.7",
        message,
        "Ask once, and let readers check their answer before they send it.",
      ),
    ];
  });
}

function puzzles(document: Root): Fault[] {
  const faults = select(document, "form input:not([type=hidden]), form textarea").flatMap(
    (field) => {
      const label = nameOf(field) || attribute(field, "placeholder") || "";
      if (!puzzle.test(label)) return [];
      const message = `${quoted(label)} asks readers to solve a puzzle.`;
      return [
        fault(
          "puzzle-to-solve",
          field,
          "3.3.8",
          message,
          "Check for robots without asking readers to solve anything.",
        ),
      ];
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
  return [
    ...faults,
    ...pictures.map((picture) =>
      fault(
        "captcha-by-eye",
        picture,
        "1.1.1",
        "A test against robots can only be passed by sight.",
        "Use a test that asks readers for nothing, or offer another way.",
      ),
    ),
  ];
}
