import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";

const contact =
  "tel|tel-country-code|tel-national|tel-area-code|tel-local|tel-local-prefix|tel-local-suffix|tel-extension|email|impp";
/** https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field */
const tokens = new Set(
  `name|honorific-prefix|given-name|additional-name|family-name|honorific-suffix|nickname|username|new-password|current-password|one-time-code|organization-title|organization|street-address|address-line1|address-line2|address-line3|address-level4|address-level3|address-level2|address-level1|country|country-name|postal-code|cc-name|cc-given-name|cc-additional-name|cc-family-name|cc-number|cc-exp|cc-exp-month|cc-exp-year|cc-csc|cc-type|transaction-currency|transaction-amount|language|bday|bday-day|bday-month|bday-year|sex|url|photo|${contact}`.split(
    "|",
  ),
);

/** Labels that ask for the reader's own data, with the tokens that fit; the first is advised. */
const purposes: [RegExp, string[]][] = [
  [
    /^(your |my )?(e-?mail|e-?mail address|electronic mail|e-?mail-adresse|ihre e-?mail(-adresse)?|adresse (e-?mail|électronique)|votre (e-?mail|adresse e-?mail)|courriel|correo( electrónico)?|indirizzo e-?mail|e-?mailadres|cyfeiriad e-?bost|e-?bost)$/,
    ["email", "username"],
  ],
  [
    /^(your |my )?((mobile|tele|cell|home|work|day ?time|contact)? ?phone( number)?|mobile( number)?|telephone( number)?|tel|telefon(nummer)?|handynummer|(numéro de )?téléphone|teléfono|telefono|telefoonnummer|rhif ffôn)$/,
    ["tel", "tel-national", "tel-local"],
  ],
  [
    /^(your |my )?(first|given|fore) ?name$|^(vorname|prénom|votre prénom|nombre|nome|voornaam|enw cyntaf)$/,
    ["given-name"],
  ],
  [
    /^(your |my )?(last|family|sur) ?name$|^(nachname|familienname|nom de famille|apellidos?|cognome|achternaam|cyfenw)$/,
    ["family-name"],
  ],
  [
    /^(your |my )?full name$|^your name$|^(vollständiger name|ihr name|votre nom|nombre completo|su nombre|nome e cognome|volledige naam|enw llawn|eich enw)$/,
    ["name"],
  ],
  [
    /^(your |my )?(post ?code|zip( code)?|postal code|postleitzahl|plz|code postal|código postal|codice postale|cap|cod post)$/,
    ["postal-code"],
  ],
  [
    /^(your |my )?(date of birth|birth ?date|birthday|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita|geboortedatum|dyddiad geni)$/,
    ["bday"],
  ],
  [
    /^(your |my )?(credit |debit |payment )?card number$|^kartennummer$|^numéro de carte$/,
    ["cc-number"],
  ],
  [
    /^(your |my )?(street address|home address|postal address|address line 1|street and number|street)$|^(straße|straße und hausnummer|adresse postale|calle)$/,
    ["street-address", "address-line1"],
  ],
  [
    /^(username|user name|benutzername|nom d'utilisateur|nombre de usuario)$/,
    ["username", "email"],
  ],
];
const families: [RegExp, RegExp][] = [
  [/e-?mail|courriel|correo/i, /^(email|username|impp)$/],
  [/\b(tele)?phone\b|\bmobile\b|telefon|téléphone|teléfono/i, /^tel/],
  [/\bpost ?code\b|\bzip\b|postal code/i, /^postal-code$/],
  [/\b(first|last|family|given|sur) ?name\b/i, /name/],
  [/\bdate of birth\b|\bbirthday\b/i, /^bday/],
  [/\b(town|city)\b/i, /^address-level|^street-address|^country/],
  [/\bcountry\b/i, /^country/],
];

const purpose = {
  criterion: "1.3.5",
  severity: "error",
  asks: "everyone",
  why: "Told what a field asks for, a browser fills it in for people who type with effort or forget, and can show them a symbol they know.",
} as const;

const rules = {
  "field-purpose-missing": {
    ...purpose,
    wrong: "A field for the reader's own data doesn't tell the browser what it asks for.",
    help: "Add the autocomplete value that fits the label, for example autocomplete=“email”.",
    technique: "H98",
  },
  "field-purpose-invalid": {
    ...purpose,
    wrong: "A field has an autocomplete value that doesn't exist.",
    help: "Use a value of HTML's list, for example email, tel or name.",
    technique: "F107",
  },
  "field-purpose-wrong": {
    ...purpose,
    wrong: "A field tells the browser that it asks for something else than its label says.",
    help: "Choose the autocomplete value that fits the label.",
    technique: "F107",
  },
  "password-not-filled": {
    criterion: "3.3.8",
    severity: "error",
    asks: "everyone",
    wrong: "The browser is kept from filling in the password.",
    why: "People who can't remember or copy a password rely on the browser to fill it in, and are locked out without it.",
    help: "Use autocomplete=“current-password” or “new-password”.",
    technique: "H100",
  },
} as const;

type Id = keyof typeof rules;

/** Finds fields for personal data whose purpose the browser isn't told, or is told wrongly. */
export const fieldPurpose = pageRule(rules, ({ document }) =>
  select(
    document,
    "input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=checkbox]):not([type=radio]):not([type=file]):not([type=search]):not([type=image]):not([type=reset]), select, textarea",
  ).flatMap(judge),
);

function judge(field: Element): PageFault<Id>[] {
  if (
    isHidden(field) ||
    closest(field, "[role=search], search") ||
    attribute(field, "disabled") !== undefined
  )
    return [];
  const given = (attribute(field, "autocomplete") ?? "").trim().toLowerCase();
  const label = (nameOf(field) || attribute(field, "placeholder") || "")
    .toLowerCase()
    .replace(/\([^)]*\)|[*:?.]|\b(required|optional|pflichtfeld|obligatoire)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const password = attribute(field, "type")?.toLowerCase() === "password";
  const fault = (rule: Id, message: string): PageFault<Id> => ({ rule, element: field, message });
  if (password) {
    const refused = /^(off|false|nope|no)$/.test(given);
    return refused ? [{ rule: "password-not-filled", element: field }] : [];
  }
  const wanted = purposes.find(([pattern]) => pattern.test(label))?.[1];
  // a field with a list of its own looks something up, and two lists would cover each other
  if (given === "off" && attribute(field, "role") === "combobox") return [];
  if (given === "" || given === "on" || given === "off") {
    if (!wanted || given === "on") return [];
    const message = `The field ${quoted(label)} doesn't tell the browser what it asks for.`;
    const help = `Add autocomplete=“${wanted[0]}”.`;
    return [{ ...fault("field-purpose-missing", message), help }];
  }
  const words = given
    .split(/\s+/)
    .filter(
      (word) => !/^(section-.*|shipping|billing|home|work|mobile|fax|pager|webauthn)$/.test(word),
    );
  const token = words[0] ?? "";
  if (words.length !== 1 || !tokens.has(token)) {
    const message = `The autocomplete value ${quoted(given)} of the field ${quoted(label)} doesn't exist.`;
    return [fault("field-purpose-invalid", message)];
  }
  const family = families.find(([pattern]) => pattern.test(label))?.[1];
  const fits = wanted
    ? wanted.includes(token) || (family?.test(token) ?? false)
    : !family || family.test(token);
  const typed = attribute(field, "type")?.toLowerCase();
  const clash =
    (typed === "email" && !/^(email|username|impp)$/.test(token)) ||
    (typed === "tel" && !/^(tel|cc-|one-time|bday|postal)/.test(token));
  if (fits && !clash) return [];
  const message = `The field ${quoted(label)} tells the browser that it asks for “${token}”.`;
  return [fault("field-purpose-wrong", message)];
}
