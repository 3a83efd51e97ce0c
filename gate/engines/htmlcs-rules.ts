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

/** A message of HTML_CodeSniffer in words for an editor. */
export type SnifferText = {
  message: string;
  help: string;
  confirm: Confirmation;
  /** The success criterion, where it isn't the one in the code. */
  criterion?: string;
};

const namelessField: SnifferText = {
  message: "A form field has no label.",
  help: "Put a label element beside the field, with its for attribute naming the field's id.",
  confirm: "unnamed",
  // As axe has it, so that one fault is told once
  criterion: "4.1.2",
};

const namelessPicture: SnifferText = {
  message: "A picture has no description.",
  help: "Describe the picture in its alt attribute, or leave that empty for decoration.",
  confirm: "unnamed",
};

const namelessLinkPicture: SnifferText = {
  message: "A link holds only a picture without a description, so it has no name.",
  help: "Say in the picture's alt attribute where the link leads.",
  confirm: "link unnamed",
};

const repeatedAlt: SnifferText = {
  message: "A picture's description repeats the words of the link beside it.",
  help: "Put picture and words into one link, and leave the alt attribute empty.",
  confirm: "certain",
};

/**
 * What HTML_CodeSniffer calls an error at WCAG 2 AAA, by its code, in plain English.
 *
 * Its warnings and notices mostly ask a person to look. Those of contrast are measured by
 * `measure-contrast.ts`, and fake lists are looked at again; the rest are left to our own checks.
 * Not asked, because the message is wrong on good pages or another engine decides it better:
 * heading order (`1_3_1_AAA.G141` wants the first heading to be an h1 even in the navigation),
 * `2_4_1.….NoSuchID` (takes `#top` for broken), `2_4_8.H59` (links in the body are valid),
 * `1_3_1.H49` (html-validate tells obsolete markup), `1_3_5.H98`, languages, titles and duplicate
 * ids (axe and html-validate), `3_1_6.H62.2` (rp is no longer needed).
 */
export const snifferRules: Record<string, SnifferText> = {
  "1_1_1.H24": {
    message: "A link in an image map has no name.",
    help: "Say in the area's alt attribute where it leads.",
    confirm: "unnamed",
  },
  "1_1_1.H2.EG3": repeatedAlt,
  "1_1_1.H2.EG4": namelessLinkPicture,
  "1_1_1.H2.EG5": repeatedAlt,
  "1_1_1.H30.2": namelessLinkPicture,
  "1_1_1.H35.2": namelessPicture,
  "1_1_1.H35.3": namelessPicture,
  "1_1_1.H36": {
    message: "A picture that is a button has no name.",
    help: "Say in its alt attribute what the button does.",
    confirm: "unnamed",
  },
  "1_1_1.H37": namelessPicture,
  "1_1_1.H53,ARIA6": {
    message: "An embedded object has no text in its place.",
    help: "Name the object with aria-label, or put words into it.",
    confirm: "unnamed",
  },
  "1_1_1.H67.1": {
    message: "A picture is marked as decoration and has a title all the same.",
    help: "Take the title out, or describe the picture in its alt attribute.",
    confirm: "certain",
  },
  "1_3_1.F68": namelessField,
  "1_3_1.F92,ARIA4": {
    message: "A table or list that carries meaning is hidden behind a role of presentation.",
    help: "Take the role out.",
    confirm: "meaningful table",
  },
  "1_3_1.H39.3.LayoutTable": {
    message: "A table with a caption has no header cells.",
    help: "Make the cells that head a row or column th elements.",
    confirm: "certain",
  },
  "1_3_1.H42.2": {
    message: "A heading is empty.",
    help: "Write the heading, or take it out.",
    confirm: "unnamed",
  },
  "1_3_1.H43.HeadersRequired": {
    message: "In a table with headers of several levels, cells aren't tied to their headers.",
    help: "Make the table simpler, or tie the cells to their headers with scope or headers.",
    confirm: "headers undefined",
  },
  "1_3_1.H48.1": {
    message: "Lines with dashes or stars are made to look like a list.",
    help: "Make them a ul with an li for each line.",
    confirm: "list by look",
  },
  "1_3_1.H48.2": {
    message: "Numbered lines are made to look like a list.",
    help: "Make them an ol with an li for each line.",
    confirm: "list by look",
  },
  "1_3_1.H63.3": {
    message: "A table cell's scope isn't one that HTML knows.",
    help: "Use row, col, rowgroup or colgroup.",
    confirm: "certain",
  },
  "1_3_1.H71.NoLegend": {
    message: "A group of form fields has no name.",
    help: "Put a legend first in the fieldset.",
    confirm: "unnamed",
  },
  "2_2_1.F40.2": {
    message: "The page leaves by itself after a while.",
    help: "Take the meta refresh out.",
    confirm: "certain",
  },
  "2_2_2.F47": {
    message: "The text blinks.",
    help: "Take the blink element out.",
    confirm: "certain",
  },
  "2_4_1.H64.1": {
    message: "A frame has no title.",
    help: "Say in the frame's title attribute what it shows.",
    confirm: "unnamed",
  },
  "3_1_6.H62.1.HTML5": {
    message: "A ruby text has no pronunciation.",
    help: "Add an rt element with the pronunciation.",
    confirm: "certain",
  },
  "3_2_2.H32.2": {
    message: "A form has no button to send it.",
    help: "Add a button to the form.",
    confirm: "no button",
  },
  "4_1_2.H91.A.NoContent": {
    message: "A link has no words.",
    help: "Put words into the link that say where it leads.",
    confirm: "unnamed",
  },
  "4_1_2.H91.Button.Name": {
    message: "A button has no name.",
    help: "Put words into the button that say what it does.",
    confirm: "unnamed",
  },
  "4_1_2.H91.Fieldset.Name": {
    message: "A group of form fields has no name.",
    help: "Put a legend first in the fieldset.",
    confirm: "unnamed",
  },
  "4_1_2.H91.Input.Name": namelessField,
  "4_1_2.H91.Select.Name": {
    message: "A drop-down list has no label.",
    help: "Put a label element beside it, with its for attribute naming the list's id.",
    confirm: "unnamed",
  },
  "4_1_2.H91.Textarea.Name": namelessField,
};
