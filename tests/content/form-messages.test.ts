import { describe, expect, it } from "vitest";
import { toldInForm } from "../../src/content/explain/told-in-form.ts";
import type { Kind } from "../../src/content/kinds.ts";
import type { InForm, Mistake } from "../../src/content/mistake.ts";
import type { FolderFile } from "../../src/content/read/folder-file.ts";
import { allMistakes } from "../fixtures/mistakes/all-mistakes.ts";
import { type Changes, changedContent } from "./changed-content.ts";
import { anytown, readableMistakes, toldOf } from "./readable-mistakes.ts";
import { textsIn, unfitWord } from "./unfit-words.ts";

const planted = await readableMistakes();

/** What of the words on a mistake doesn’t fit into a form: a word that speaks of files, or no sentence. */
function unfitIn({ message, help }: InForm, texts: readonly string[]): string[] {
  return [message, help].flatMap((words) => {
    const unfit = unfitWord(words, texts) ?? (/[.?…]$/.test(words) ? undefined : "no full stop");
    return unfit === undefined ? [] : [`${unfit} in: ${words}`];
  });
}

/** Mistakes in how a file is written, at which no form can be opened, or none of them made. */
const inWriting: readonly string[] = [
  "how the file is written",
  "the lines around the data",
  "remarks that aren’t marked as comments",
  "the marks around texts",
  "signs and brackets",
  "the file as a whole",
  "texts with backslashes",
];

describe("every planted mistake in what is said", () => {
  it.each(planted)("is told in words that fit into a form: $name", ({ kind, content }) => {
    const told = toldOf(content);
    const texts = textsIn(content[kind.name]);
    expect(told.flatMap(({ mistake }) => unfitIn(toldInForm(mistake), texts))).toEqual([]);
    expect(told).not.toEqual([]);
  });

  it("is among them, but for what makes a file unreadable", () => {
    const sections = allMistakes.filter(([about]) => !inWriting.includes(about));
    const all = sections.flatMap(([about, mistakes]) => mistakes.map(() => about));
    const found = planted.filter(({ about }) => !inWriting.includes(about));
    expect(found.length).toBeGreaterThan(0.95 * all.length);
    for (const [about] of sections)
      expect(
        found.some((one) => one.about === about),
        about,
      ).toBe(true);
  });

  it("would be refused in the words for whoever edits files", () => {
    const mistakes = planted.flatMap(({ kind, content }) =>
      toldOf(content).map(({ mistake }) => ({ mistake, texts: textsIn(content[kind.name]) })),
    );
    const refused = mistakes.filter(({ mistake, texts }) => unfitIn(mistake, texts).length > 0);
    expect(refused.length).toBeGreaterThan(mistakes.length / 2);
    // Those alone have the same words for both that fit in both.
    const without = mistakes.filter(({ mistake }) => !mistake.form);
    expect(without.flatMap(({ mistake, texts }) => unfitIn(mistake, texts))).toEqual([]);
    expect(without.length).toBeGreaterThan(0);
  });
});

describe("words that don’t fit into a form", () => {
  it.each([
    ["Delete the space next to the quotation mark.", "quotation mark"],
    ["Write an entry between the square brackets.", "brackets"],
    ["There is no comma here.", "comma"],
    ["The id of an organisation is missing.", "id"],
    ["Save the file anew.", "file"],
    ["Add a link to _data/links.ts.", "_data/"],
    ["Put it into the folder _files.", "_files"],
    ["Add a line for it.", "line"],
    ["The one above it is older.", "above"],
    ["It is null, which means nothing.", "null"],
    ['Write "bfi".', '"'],
    ["Add helpsWith.", "helpsWith"],
    ["“published” is later.", "“published”"],
    ["Write one of: “official”, “copy”.", "“official”"],
    ["description: The text is empty.", "description:"],
    ["There is no such day as 2024-06-31.", "2024-06-31"],
  ])("are found: %s", (message, word) => {
    expect(unfitWord(message)).toBe(word);
  });

  it.each([
    ["Enter the web address.", []],
    ["For example: https://www.example.gov.uk/files/?id=4.", []],
    ["“A line, an id and a file” is here twice.", ["A line, an id and a file"]],
    ["“official” isn’t one of the answers.", ["official"]],
    ["There are letters that were garbled: councilÕs.", ["The councilÕs plan."]],
    ["The council is valid, and so is its profile online.", []],
    ["Add at least one line of the address.", []],
  ])("aren’t seen where there are none: %s", (message, texts) => {
    expect(unfitWord(message, texts)).toBeUndefined();
  });
});

const told = ({ kind, mistake }: { kind: Kind; mistake: Mistake }): string => {
  const { message, help } = toldInForm(mistake);
  return `${kind.name}.${mistake.path.join(".")}: ${message} | ${help}`;
};

/** What somebody did, the values after it, what is told of the first that is wrong, and the documents that there are. */
const rules: readonly [what: string, changes: Changes, told: string, files?: FolderFile[]][] = [
  [
    "a text left out",
    { "links.0.description": undefined },
    "links.0.description: Say what people find there. | For example: Support and advice on SEND.",
  ],
  [
    "a text with blanks alone",
    { "links.0.description": "  " },
    "links.0.description: Say what people find there. | For example: Support and advice on SEND.",
  ],
  [
    "a day left out",
    { "quotes.0.date": undefined },
    "quotes.0.date: Enter the day on which it was said. | For example: 6 August 2024.",
  ],
  [
    "a time left out",
    { "measures.0.values.1.on": undefined },
    "measures.0.values.1.on: Say when it was measured. | For example: September 2024.",
  ],
  [
    "an answer left out",
    { "publication.direction": undefined },
    "publication.direction: Choose the direction of writing. | Take the answer that fits best.",
  ],
  [
    "an answer that there is none of",
    { "priorities.0.hue": "pink" },
    "priorities.0.hue: Choose the colour. “pink” isn’t one of the answers. | Take the answer that fits best.",
  ],
  [
    "an entry that wasn’t chosen",
    { "links.0.organisation": undefined },
    "links.0.organisation: Choose the organisation behind it. | If it isn’t in the list, add it first, as an organisation of its own.",
  ],
  [
    "an entry that was removed since",
    { "links.0.organisation": "gone" },
    "links.0.organisation: The organisation that was chosen is no longer there. | Choose another one. If it isn’t in the list, add it first, as an organisation of its own.",
  ],
  [
    "an entry that was removed since and may be left out",
    { "easyRead.parts.1.steps.0.link": "gone" },
    "easyRead.parts.1.steps.0.link: The link that was chosen is no longer there. | Choose another one, or none. If it isn’t in the list, add it first, as a link of its own.",
  ],
  [
    "nobody who speaks",
    { "quotes.0.speaker": {} },
    "quotes.0.speaker: Choose who said it. | Take the answer that fits best.",
  ],
  [
    "a name left out of those that a choice asks for",
    { "quotes.0.speaker.name": undefined },
    "quotes.0.speaker.name: Enter the name of the person. | For example: Councillor Ann Example.",
  ],
  [
    "a group left out",
    { "publication.status": { state: "superseded" } },
    "publication.status.by: Say what has taken its place. | It can’t be left out.",
  ],
  [
    "a list without items",
    { "publication.summary": [] },
    "publication.summary: Add at least one paragraph. | For example: This is a plan …",
  ],
  [
    "a list from which all may be chosen away",
    { "publication.owners": [] },
    "publication.owners: Add at least one organisation. | If it isn’t in the list, add it first, as an organisation of its own.",
  ],
  [
    "too many items",
    { "easyRead.parts.0.steps.0.sentences": ["One.", "Two.", "Three."] },
    "easyRead.parts.0.steps.0.sentences: There are more than the 2 that fit here. | Remove some, or add them elsewhere.",
  ],
  [
    "a number in words",
    { "measures.0.values.1.value": "sixty" },
    "measures.0.values.1.value: The measured number must be a number. | For example: 61.5.",
  ],
  [
    "a number with its unit",
    { "measures.0.values.1.value": "61.5 %" },
    "measures.0.values.1.value: The measured number must be a number. | Enter the number alone: 61.5.",
  ],
  [
    "a number left out",
    { "measures.0.values.1.value": undefined },
    "measures.0.values.1.value: Enter the measured number. | For example: 61.5.",
  ],
  [
    "a picture left out",
    { "easyRead.parts.0.steps.0.picture": undefined },
    "easyRead.parts.0.steps.0.picture: Choose a picture. | It is one of the gallery.",
  ],
  [
    "a picture that there is none of",
    { "priorities.0.picture": "1F44AAA" },
    "priorities.0.picture: There is no such picture. | Choose one from the gallery.",
  ],
  [
    "a document that isn’t there",
    { "links.1.url": undefined, "links.1.file": "plan.pdf" },
    "links.1.file: The document “plan.pdf” isn’t there. | Choose another one, or enter a web address instead.",
  ],
  [
    "a document with nothing in it",
    { "links.1.url": undefined, "links.1.file": "plan.pdf" },
    "links.1.file: There is nothing in the document “plan.pdf”. | Save it anew, and see that it opens.",
    [{ name: "plan.pdf", isFile: true, bytes: 0 }],
  ],
  [
    "a document that is too large",
    { "links.1.url": undefined, "links.1.file": "plan.pdf" },
    "links.1.file: The document “plan.pdf” has 99 MB, more than the 25 MB that one may have. | Save it smaller, for example with smaller pictures, or as a recording of lower quality. Or put it on another site, and enter its web address here instead.",
    [{ name: "plan.pdf", isFile: true, bytes: 99000000 }],
  ],
  [
    "neither an address nor a document",
    { "links.1.url": undefined },
    "links.1.url: The link leads nowhere. | Enter a web address, or choose a document.",
  ],
  [
    "both an address and a document",
    { "links.1.file": "plan.pdf" },
    "links.1.file: The link leads to two places: a web address is entered, and a document is chosen. | Keep one of them. Where both are to be offered, add another link.",
    [{ name: "plan.pdf", isFile: true, bytes: 9 }],
  ],
  [
    "help that doesn’t say with what",
    { "links.1.helpsWith": undefined },
    "links.1.helpsWith: Say what this link helps with: readers choose by it where to get help. | For example: I need support or advice. If the link isn’t for help, choose what else it is for.",
  ],
  [
    "a sign language that isn’t named",
    { "versions.0.kind": "sign-language", "versions.0.language": undefined },
    "versions.0.language: Enter the language: nothing else says which one it is. | For example: bfi for British Sign Language.",
  ],
  [
    "a contact that nobody can reach",
    { "contacts.0": { id: "desk", name: "Help desk", helpsWith: "Questions" } },
    "contacts.0.name: Nothing says how to reach this contact. | Enter one of these at least: a web address, an e-mail address, a telephone number, a text relay number or a postal address.",
  ],
  [
    "a day that no month has",
    { "quotes.0.date": "2024-06-31" },
    "quotes.0.date: June 2024 has no day 31. | Look at the day, and then at the month.",
  ],
  [
    "a month that no year has",
    { "quotes.0.date": "2024-31-08" },
    "quotes.0.date: There is no month 31: a year has 12. | Look whether the day and the month have changed places.",
  ],
  [
    "a day that is yet to come",
    { "quotes.0.date": "2062-08-06" },
    "quotes.0.date: 6 August 2062 is yet to come. | Look at the year, and then at the month.",
  ],
  [
    "a year mistyped",
    { "quotes.0.date": "0204-08-06" },
    "quotes.0.date: The year 0204 is too far away to be right. | Look at the year: it has four digits, such as 2024.",
  ],
  [
    "a day without its month",
    { "quotes.0.date": "2024--6" },
    "quotes.0.date: The date must have a month. | Enter a day, a month and a year. For example: 6 8 2024.",
  ],
  [
    "a time in words where figures are needed",
    { "measures.0.values.1.on": "spring" },
    "measures.0.values.1.on: “spring” isn’t a date. | Enter a year. Where more is known, add the month, or the month and the day. Two years in a row are a year such as 2023/24.",
  ],
  [
    "years that don’t follow each other",
    { "measures.0.values.1.on": "2023/25" },
    "measures.0.values.1.on: The years of 2023/25 don’t follow each other. | Write the first year in full and the two last digits of the next, such as 2023/24.",
  ],
  [
    "changed before it was published",
    { "publication.updated": "2023-09-01", "updates.0.date": "2023-09-01" },
    "publication.updated: The words last changed on 1 September 2023, but were made public later: 6 August 2024. | Look at both days.",
  ],
  [
    "the next review before the last",
    { "publication.nextReview": "2024-03-01" },
    "publication.nextReview: The next review, on 1 March 2024, isn’t after the last one, on 1 September 2024. | Enter a day after the last review.",
  ],
  [
    "words compared before they were said",
    { "quotes.0.checkedOn": "2024-08-01" },
    "quotes.0.checkedOn: 1 August 2024 is before the day on which the words were said, 6 August 2024. | Enter the day on which the words were compared with the source.",
  ],
  [
    "words that changed after the newest update",
    { "publication.updated": "2024-09-02" },
    "updates.0.date: The newest update is of 1 September 2024, but the words last changed on 2 September 2024. | Add an update of that day: what changed for readers, in a sentence.",
  ],
  [
    "an update that is newer than the words",
    { "updates.0.date": "2024-09-03" },
    "publication.updated: The words last changed on 1 September 2024, but the newest update is of 3 September 2024. | Enter the day on which the words last changed in both places.",
  ],
  [
    "a value before the start",
    { "measures.0.values.0.on": "2020" },
    "measures.0.values.0.on: Here is a value of 2020, before the start, which is of 2021. | Look at both years. The start is what was measured first.",
  ],
  [
    "values with the newest first",
    { "measures.0.values.0.on": "2024-09", "measures.0.values.1.on": "2023" },
    "measures.0.values.1.on: This value is of 2023, but the one before it is of September 2024. | Put the earliest first and the newest last.",
  ],
  [
    "an official site that nobody publishes",
    { "publication.kind": "official" },
    "publication.kind: An official site must say who publishes it, and nobody is chosen. | Choose the organisation that publishes this site.",
  ],
  [
    "a copy that doesn’t say of what",
    { "publication.madeFrom": undefined },
    "publication.kind: A copy must say what it is made from. | Choose whether it is made from a news release or from the strategy itself.",
  ],
  [
    "words about priorities of which none is chosen",
    { "quotes.1.saidAbout": "priorities" },
    "quotes.1.saidAbout: These words are said to be about priorities, but no priority is chosen. | Add those priorities, or choose another answer here.",
  ],
  [
    "a direction that the language hasn’t",
    { "publication.direction": "rtl" },
    "publication.direction: The language of this site, British English, is written from left to right. | Choose that it is written from left to right.",
  ],
  [
    "an organisation chosen twice",
    { "publication.owners": ["council", "council"] },
    "publication.owners.1: “Alderby City Council” is here twice. | Remove one of the two.",
  ],
  [
    "a paragraph twice",
    { "quotes.0.paragraphs": ["We listened.", "We listened."] },
    "quotes.0.paragraphs.1: “We listened.” is here twice. | Remove one of the two.",
  ],
  [
    "a name that another entry has",
    { "links.1.label": "Alderby Local Help" },
    "links.1.label: Another entry has “Alderby Local Help” already. | Enter what belongs to this one, or remove one of the two.",
  ],
  [
    "an entry with the id of another",
    { "links.1.id": "local-help" },
    "links.1.id: Another entry has the same name inside this site. | Change this one’s name a little.",
  ],
  [
    "a word explained twice",
    {
      "glossary.1.term": "Alderby Parents’ Forum",
      "glossary.0.term": "Alderby parents’ forum",
      "glossary.0.abbreviation": undefined,
      "glossary.1.abbreviation": undefined,
    },
    "glossary.1.term: “Alderby Parents’ Forum” is explained twice. | Remove one of the two explanations, or make one of both.",
  ],
  [
    "a priority in the wrong place",
    { "priorities.1.number": 3 },
    "priorities.1.number: The number of this priority is 3, but it stands in place 2. | Priorities are numbered in the order in which they stand: move it, and save again.",
  ],
  [
    "a number that says the name of priorities again",
    { "priorities.0.label": "Priority 1.1" },
    "priorities.0.label: “Priority 1.1” begins with what stands before it anyway. | Enter 1.1 alone.",
  ],
  [
    "a number that another priority has",
    { "priorities.0.label": "A", "priorities.1.label": "a" },
    "priorities.1.label: Another priority in the same place has “a”, too. | Enter what this priority has in the source.",
  ],
  [
    "a group with nothing in it",
    { groups: [{ id: "people", title: "People" }] },
    "groups.0.id: There is nothing in this group, neither a priority nor words. | Choose this group at each priority that is in it, or remove the group.",
  ],
  [
    "a group within itself",
    { groups: [{ id: "people", title: "People", within: "people" }] },
    "groups.0.within: This group is a part of itself. | Choose another group, or none.",
  ],
  [
    "groups in a circle",
    {
      groups: [
        { id: "a", title: "People", within: "b" },
        { id: "b", title: "Places", within: "a" },
      ],
    },
    "groups.0.within: This group is a part of “Places”, and that is a part of this one again. | Choose no group for the one that is the outermost.",
  ],
  [
    "groups three deep",
    {
      groups: [
        { id: "a", title: "People" },
        { id: "b", title: "Places", within: "a" },
        { id: "c", title: "Paths", within: "b", summary: "Words." },
      ],
    },
    "groups.2.within: This group is a part of “Places”, which is itself a part of “People”: groups can be two deep, and this would be a third level. | Choose “People” if it may stand beside “Places”, or make priorities of what is in it.",
  ],
  [
    "two groups with one title",
    {
      groups: [
        { id: "a", title: "People", summary: "Words." },
        { id: "b", title: "people", summary: "Words." },
      ],
    },
    "groups.1.title: Another group beside this one has the title “people”. | Enter what belongs to this one, or remove one of the two.",
  ],
  [
    "a status without its day",
    {
      actions: [
        {
          id: "ask",
          priority: "listen",
          text: "Ask families each year.",
          status: "planned",
          source: "news",
        },
      ],
    },
    "actions.0.status: This says how far the action is, but no day on which that was so. | Enter the day on which the source says so, or choose no answer here.",
  ],
  [
    "a day without a status",
    {
      actions: [
        {
          id: "ask",
          priority: "listen",
          text: "Ask families each year.",
          asOf: "2024-09-01",
          source: "news",
        },
      ],
    },
    "actions.0.asOf: Here is a day, but nothing says how far the action was on it. | Choose how far it was, or leave the day empty.",
  ],
  [
    "a report that says another thing than the action",
    {
      actions: [
        {
          id: "ask",
          priority: "listen",
          text: "Ask families each year.",
          status: "under-way",
          asOf: "2024-09-01",
          source: "news",
        },
      ],
      reports: [
        {
          id: "autumn",
          period: "Autumn 2024",
          date: "2024-09-01",
          summary: ["Families were asked."],
          actions: [{ action: "ask", status: "done" }],
        },
      ],
    },
    "reports.0.actions.0.status: The action “Ask families each year.” is done here, but under way on the same day, 1 September 2024, in the action itself. | Look up how far it was on that day, and choose the same in both places.",
  ],
  [
    "two reports that differ",
    {
      actions: [{ id: "ask", priority: "listen", text: "Ask families each year.", source: "news" }],
      reports: [
        {
          id: "autumn",
          period: "Autumn 2024",
          date: "2024-09-01",
          summary: ["Families were asked."],
          actions: [{ action: "ask", status: "done" }],
        },
        {
          id: "winter",
          period: "Winter 2024",
          date: "2024-09-01",
          summary: ["Families were asked."],
          actions: [{ action: "ask", status: "late" }],
        },
      ],
    },
    "reports.1.actions.0.status: The action “Ask families each year.” is late here, but done on the same day, 1 September 2024, in the report “Autumn 2024”. | Look up how far it was on that day, and choose the same in both places.",
  ],
  [
    "a report that tells of an action twice",
    {
      actions: [{ id: "ask", priority: "listen", text: "Ask families each year.", source: "news" }],
      reports: [
        {
          id: "autumn",
          period: "Autumn 2024",
          date: "2024-09-01",
          summary: ["Families were asked."],
          actions: [
            { action: "ask", status: "done" },
            { action: "ask", status: "done" },
          ],
        },
      ],
    },
    "reports.0.actions.1.action: This report tells of the action “Ask families each year.” twice. | Remove one of the two, or make one of both.",
  ],
  [
    "a time in figures that words should tell",
    {
      actions: [
        {
          id: "ask",
          priority: "listen",
          text: "Ask families each year.",
          due: "2026-13",
          source: "news",
        },
      ],
    },
    "actions.0.due: There is no month 13: a year has 12. | Write the month in words. For example: 31 March 2026, or September 2026.",
  ],
  [
    "a space at the end",
    { "links.0.description": "Advice. " },
    "links.0.description: The text has a space or an empty row at its start or end. | Delete it.",
  ],
  [
    "a break in one row of words",
    { "publication.headline": "A plan\nfor children" },
    "publication.headline: The text is broken into several parts. | Write it in one piece, without pressing Enter.",
  ],
  [
    "HTML",
    { "links.0.description": "<b>Advice</b>" },
    "links.0.description: The text has HTML in it: “<b>”. | Take the part between < and > away, and keep the words alone.",
  ],
  [
    "a telephone number among words",
    { "links.0.description": "Ring 01782 234 567." },
    "links.0.description: The text has what looks like a telephone number in it: “01782 234 567”. | Take it away: numbers change, and one that is private must not be shown to everyone.",
  ],
  [
    "an e-mail address among words",
    { "links.0.description": "Write to ann@alderby.council.gov.uk." },
    "links.0.description: The text has an e-mail address in it: “ann@alderby.council.gov.uk”. | Take it away, and point to a page where people can get in touch.",
  ],
  [
    "an address among words that isn’t a link",
    { "links.0.description": "See www.alderby.council.gov.uk." },
    "links.0.description: The text has an address in it that isn’t written as a link: “www.alderby.council.gov.uk.”. | Write its words and its address as here: [the council’s page](https://www.example.gov.uk/).",
  ],
  [
    "an address where no link can be",
    { "priorities.0.title": "See https://www.alderby.council.gov.uk/" },
    "priorities.0.title: The text has a web address in it, which readers can’t follow here: “https://www.alderby.council.gov.uk/”. | Take it away, or add it to the links of this site.",
  ],
  [
    "a gap in a quote",
    { "quotes.1.paragraphs": ["We were\n\nheard."] },
    "quotes.1.paragraphs.0: The text has a gap in it, which readers wouldn’t see. | Close it, or add another paragraph for what stands behind it, where several fit.",
  ],
  [
    "speech marks around a quote",
    { "quotes.1.paragraphs": ["“We were heard.”"] },
    "quotes.1.paragraphs.0: The paragraph begins with a speech mark, and the site adds one by itself. | Delete it, and the one at the end if there is one.",
  ],
  [
    "signs around words",
    { "quotes.1.paragraphs": ["We were **heard**."] },
    "quotes.1.paragraphs.0: The text has signs in it that readers would see: “**heard**”. | Take the signs away, and keep the words.",
  ],
  [
    "another mark for an apostrophe",
    { "quotes.1.paragraphs": ["The council´s plan."] },
    "quotes.1.paragraphs.0: There is another mark where an apostrophe or a speech mark belongs: “council´s”. | Type an apostrophe in its place: ’. Around words, type speech marks: “like this”.",
  ],
  [
    "two sentences of easy read in one",
    { "easyRead.parts.0.steps.0.sentences": ["It is a plan. It is short."] },
    "easyRead.parts.0.steps.0.sentences.0: There is more than one sentence here. | Add another sentence, and move the second one there.",
  ],
  [
    "problems that aren’t listed",
    { "publication.accessibility.compliance": "partial" },
    "publication.accessibility.compliance: This says that there are problems, but none is listed. | Add each known problem, and whom it affects.",
  ],
  [
    "a language with a character that nobody sees",
    { "publication.language": "en–GB" },
    "publication.language: In “en-GB” the “–” after “en” only looks like “-”. | Delete all of it, and type it anew: en-GB.",
  ],
  [
    "a page inside a repository",
    { "publication.repository": "https://github.com/alderby/plan/tree/trunk" },
    "publication.repository: “https://github.com/alderby/plan/tree/trunk” is a page inside a repository; did you mean “https://github.com/alderby/plan”? | Enter the address of its first page. Another branch than main has a place of its own.",
  ],
  [
    "an example’s e-mail address",
    { "contacts.0.email": "send@anytown.example.gov.uk" },
    "contacts.0.email: “send@anytown.example.gov.uk” is the address of an example. | Write your own in its place.",
  ],
  [
    "no entry at all",
    { sources: [] },
    "sources.: Add at least one source. | It can’t be left out.",
  ],
  [
    "a picture for two priorities",
    { "priorities.1.picture": "1F442" },
    "priorities.1.picture: This picture stands for another priority already. | Search for another picture. If it means the same in both places, say in both what it stands for, in the same words.",
  ],
];

describe("whoever sees a form is told of", () => {
  it.each(rules)("%s", (_, changes, promised, files) => {
    const found = toldOf(changedContent(anytown, changes), files);
    expect(found.map(told)).toEqual([promised]);
    const texts = textsIn(Object.values(changedContent(anytown, changes)));
    expect(found.flatMap(({ mistake }) => unfitIn(toldInForm(mistake), texts))).toEqual([]);
  });

  it("nothing where nothing is wrong", () => {
    expect(toldOf(anytown)).toEqual([]);
  });
});

/** What anybody may type anywhere, or leave out. */
const anything: readonly unknown[] = [
  ...[undefined, "", "a\nb", "2024-13", "12 %", "www.gov.uk", -1.5, [], {}],
];

/** One place for each field in the data in which something stands, and for each item. */
function placesIn(value: unknown, way: readonly string[] = []): Map<string, readonly string[]> {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const places = inner.flatMap(([step, one]) => [...placesIn(one, [...way, step])]);
  return new Map([[way.join(".").replace(/\b\d+\b/g, "0"), way], ...places]);
}

describe("whatever stands in a field", () => {
  const places = [...placesIn(anytown).values()].filter((way) => way.length > 1);

  it.each(places.map((way) => way.join(".")))("is told in words that fit: %s", (way) => {
    for (const value of anything) {
      const content = changedContent(anytown, { [way]: value });
      const texts = textsIn(Object.values(content));
      const found = toldOf(content).flatMap(({ mistake }) => unfitIn(toldInForm(mistake), texts));
      expect(found, `${way}: ${JSON.stringify(value)}`).toEqual([]);
    }
  });
});
