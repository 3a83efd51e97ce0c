import type { Rules } from "../model/rule.ts";

const certain = { severity: "error", asks: "everyone" } as const;

const namelessField = {
  ...certain,
  // As axe has it, so that one fault is told once
  criterion: "4.1.2",
  wrong: "A form field has no label.",
  why: "Whoever listens hears that there is a field, and not what to put in.",
  help: "Put a label element beside the field, with its for attribute naming the field's id.",
  technique: "F68",
} as const;

const namelessPicture = {
  ...certain,
  criterion: "1.1.1",
  wrong: "A picture has no description.",
  why: "Those who can't see it hear that there is a picture, or the name of its file, and nothing of what it shows.",
  help: "Describe the picture in its alt attribute, or leave that empty for decoration.",
  technique: "F65",
} as const;

const namelessLinkPicture = {
  ...certain,
  criterion: "1.1.1",
  wrong: "A link holds only a picture without a description, so it has no name.",
  why: "A screen reader says that there is a link, or spells out its address, and not where it leads.",
  help: "Say in the picture's alt attribute where the link leads.",
  technique: "F89",
} as const;

const namelessGroup = {
  ...certain,
  wrong: "A group of form fields has no name.",
  why: "Those who listen hear the answers, yes and no say, and not the question that they belong to.",
  help: "Put a legend first in the fieldset.",
  technique: "H71",
} as const;

const listByLook = {
  ...certain,
  criterion: "1.3.1",
  why: "A screen reader reads it as one long sentence, and can't say how many items there are or jump between them.",
  technique: "H48",
} as const;

/**
 * What HTML_CodeSniffer calls an error at WCAG 2 AAA, by its code, in plain English.
 *
 * Its warnings and notices mostly ask a person to look. Those of contrast are measured by
 * `measure-contrast.ts`, and fake lists are looked at again; the rest are left to our own checks.
 * Not asked, because the message is wrong on good pages or another engine decides it better:
 * heading order (`1_3_1_AAA.G141` wants the first heading to be an h1 even in the navigation),
 * `2_4_1.….NoSuchID` (takes `#top` for broken), `2_4_8.H59` (links in the body are valid),
 * `1_3_1.H49` (html-validate tells obsolete markup), `1_3_5.H98`, languages, titles and duplicate
 * ids (axe and html-validate), `3_1_6.H62.2` (rp is no longer needed), `1_1_1.H24` and `1_1_1.H36`
 * (axe). It never says `1_1_1.H2.EG3` and `EG5`, since it counts the words of a link twice, nor
 * `2_2_1.F40.2`, which isn't among those of AAA; over an `applet` (`1_1_1.H35`) it breaks down.
 */
export const htmlcsRules = {
  "htmlcs/1_1_1.H2.EG4": namelessLinkPicture,
  "htmlcs/1_1_1.H30.2": namelessLinkPicture,
  "htmlcs/1_1_1.H37": namelessPicture,
  "htmlcs/1_1_1.H53,ARIA6": {
    ...certain,
    criterion: "1.1.1",
    wrong: "An embedded object has no text in its place.",
    why: "Those who can't see it, or whose browser doesn't show it, aren't told what it holds.",
    help: "Name the object with aria-label, or put words into it.",
    technique: "H53",
  },
  "htmlcs/1_1_1.H67.1": {
    ...certain,
    criterion: "1.1.1",
    wrong: "A picture is marked as decoration and has a title all the same.",
    why: "Some screen readers say the title and others pass the picture over, so some of those who listen miss it.",
    help: "Take the title out, or describe the picture in its alt attribute.",
    technique: "H67",
  },
  "htmlcs/1_3_1.F68": namelessField,
  "htmlcs/1_3_1.F92,ARIA4": {
    ...certain,
    criterion: "1.3.1",
    wrong: "A table or list that carries meaning is hidden behind a role of presentation.",
    why: "Those who listen hear a run of words, and not which row, column or item each belongs to.",
    help: "Take the role out.",
    technique: "F92",
  },
  "htmlcs/1_3_1.H39.3.LayoutTable": {
    ...certain,
    criterion: "1.3.1",
    wrong: "A table with a caption has no header cells.",
    why: "Those who listen to a table cell by cell hear bare figures, and not what they are figures of.",
    help: "Make the cells that head a row or column th elements.",
    technique: "H51",
  },
  "htmlcs/1_3_1.H42.2": {
    ...certain,
    criterion: "1.3.1",
    wrong: "A heading is empty.",
    why: "Whoever goes through a page by its headings lands on one that says nothing.",
    help: "Write the heading, or take it out.",
    technique: "H42",
  },
  "htmlcs/1_3_1.H43.HeadersRequired": {
    ...certain,
    criterion: "1.3.1",
    wrong: "In a table with headers of several levels, cells aren't tied to their headers.",
    why: "Those who listen to a table cell by cell hear only some of the headers that a figure stands under.",
    help: "Make the table simpler, or tie the cells to their headers with scope or headers.",
    technique: "H43",
  },
  "htmlcs/1_3_1.H48.1": {
    ...listByLook,
    wrong: "Lines with dashes or stars are made to look like a list.",
    help: "Make them a ul with an li for each line.",
  },
  "htmlcs/1_3_1.H48.2": {
    ...listByLook,
    wrong: "Numbered lines are made to look like a list.",
    help: "Make them an ol with an li for each line.",
  },
  "htmlcs/1_3_1.H63.3": {
    ...certain,
    criterion: "1.3.1",
    wrong: "A table cell's scope isn't one that HTML knows.",
    why: "Browsers then guess which cells the header stands for, and those who listen may hear the wrong one.",
    help: "Use row, col, rowgroup or colgroup.",
    technique: "H63",
  },
  "htmlcs/1_3_1.H71.NoLegend": { ...namelessGroup, criterion: "1.3.1" },
  "htmlcs/2_2_2.F47": {
    ...certain,
    criterion: "2.2.2",
    wrong: "The text blinks.",
    why: "What blinks keeps people with attention disorders from reading anything else on the page.",
    help: "Take the blink element out.",
    technique: "F47",
  },
  "htmlcs/2_4_1.H64.1": {
    ...certain,
    criterion: "2.4.1",
    wrong: "A frame has no title.",
    why: "Whoever listens has to go into the frame, and find the way out again, to learn what it holds.",
    help: "Say in the frame's title attribute what it shows.",
    technique: "H64",
  },
  "htmlcs/3_1_6.H62.1.HTML5": {
    ...certain,
    criterion: "3.1.6",
    wrong: "A ruby text has no pronunciation.",
    why: "Learners and people who read with difficulty look for how the word is said, and find nothing.",
    help: "Add an rt element with the pronunciation.",
    technique: "H62",
  },
  "htmlcs/3_2_2.H32.2": {
    ...certain,
    criterion: "3.2.2",
    wrong: "A form has no button to send it.",
    why: "Whoever listens, or doesn't know the ways of forms, fills it in and can't find how to send it.",
    help: "Add a button to the form.",
    technique: "H32",
  },
  "htmlcs/4_1_2.H91.A.NoContent": {
    ...certain,
    criterion: "4.1.2",
    wrong: "A link has no words.",
    why: "A screen reader says that there is a link, or spells out its address, and not where it leads.",
    help: "Put words into the link that say where it leads.",
    technique: "H91",
  },
  "htmlcs/4_1_2.H91.Button.Name": {
    ...certain,
    criterion: "4.1.2",
    wrong: "A button has no name.",
    why: "A screen reader says only that there is a button, and whoever speaks to the computer can't call it by a name.",
    help: "Put words into the button that say what it does.",
    technique: "H91",
  },
  "htmlcs/4_1_2.H91.Fieldset.Name": { ...namelessGroup, criterion: "4.1.2" },
  "htmlcs/4_1_2.H91.Input.Name": namelessField,
  "htmlcs/4_1_2.H91.Select.Name": {
    ...namelessField,
    wrong: "A drop-down list has no label.",
    why: "Whoever listens hears the choices, and not what is being asked.",
    help: "Put a label element beside it, with its for attribute naming the list's id.",
  },
  "htmlcs/4_1_2.H91.Textarea.Name": namelessField,
} as const satisfies Rules;

/** A message of HTML_CodeSniffer, as it is reported: `htmlcs/1_1_1.H37`. */
export type HtmlcsRule = keyof typeof htmlcsRules;

/**
 * How a message of HTML_CodeSniffer is decided in the page itself:
 * - `certain`: it is right as it stands
 * - `unnamed`: right if the accessible name, computed as browsers do, is empty
 * - the others: see `confirm` in `run-htmlcs.ts`
 */
export type Confirmation =
  | "certain"
  | "unnamed"
  | "link unnamed"
  | "headers undefined"
  | "list by look"
  | "meaningful table"
  | "no button";

/** The messages that aren't certain; most say that something has no name. */
export const confirmations: Partial<Record<HtmlcsRule, Confirmation>> = {
  "htmlcs/1_1_1.H2.EG4": "link unnamed",
  "htmlcs/1_1_1.H30.2": "link unnamed",
  "htmlcs/1_1_1.H37": "unnamed",
  "htmlcs/1_1_1.H53,ARIA6": "unnamed",
  "htmlcs/1_3_1.F68": "unnamed",
  "htmlcs/1_3_1.F92,ARIA4": "meaningful table",
  "htmlcs/1_3_1.H42.2": "unnamed",
  "htmlcs/1_3_1.H43.HeadersRequired": "headers undefined",
  "htmlcs/1_3_1.H48.1": "list by look",
  "htmlcs/1_3_1.H48.2": "list by look",
  "htmlcs/1_3_1.H71.NoLegend": "unnamed",
  "htmlcs/2_4_1.H64.1": "unnamed",
  "htmlcs/3_2_2.H32.2": "no button",
  "htmlcs/4_1_2.H91.A.NoContent": "unnamed",
  "htmlcs/4_1_2.H91.Button.Name": "unnamed",
  "htmlcs/4_1_2.H91.Fieldset.Name": "unnamed",
  "htmlcs/4_1_2.H91.Input.Name": "unnamed",
  "htmlcs/4_1_2.H91.Select.Name": "unnamed",
  "htmlcs/4_1_2.H91.Textarea.Name": "unnamed",
};
