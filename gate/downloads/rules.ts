import type { Rules, Violation } from "../model/rule.ts";

const asked = { severity: "error", asks: "everyone" } as const;

const lost = {
  ...asked,
  why: "Whoever takes it away finds out when it doesn't open, perhaps where there is no network to fetch it again.",
} as const;

const archive = { ...lost, help: "Make the archive anew, and put that in its place." } as const;

const book = {
  ...asked,
  why: "Reading apps refuse the book, or show it without a part.",
  help: "Make the book anew, and put that in its place.",
} as const;

const sums = {
  ...asked,
  why: "Readers who compare can't tell whether their copy is whole and nobody's forgery.",
  help: "Write the list anew, after the files.",
} as const;

/** What the `downloads` check finds in files that readers take away. */
export const downloadRules = {
  "download-empty": {
    ...lost,
    wrong: "The file is empty.",
    help: "Make it anew, or take it out together with the links to it.",
  },
  "download-unreadable": {
    ...lost,
    wrong: "The file can't be read.",
    why: "A server that can't read the file can't give it to anyone.",
    help: "Give everyone the right to read it.",
  },
  "archive-damaged": {
    ...archive,
    wrong: "The archive can't be opened, or its list of what it holds is damaged.",
  },
  "archive-entry-damaged": {
    ...archive,
    wrong: "A file in the archive is damaged: it isn't what was packed.",
  },
  "archive-huge": {
    ...archive,
    wrong: "The archive unpacks to more than many a reader's disk holds.",
    why: "A small archive that fills the disk stops the reader's computer.",
    help: "Split the archive, or take out what readers don't need.",
  },
  "archive-path-outside": {
    ...archive,
    wrong: "A path in the archive leads out of the folder into which a reader unpacks it.",
    why: "Unpacking it may write over a reader's own files, so programs refuse it.",
    help: "Pack the archive anew from within the folder that it holds.",
  },
  "book-type": {
    ...book,
    source: "https://www.w3.org/TR/epub-33/#sec-zip-container-mime",
    wrong:
      "The book doesn't begin with a file called mimetype that says application/epub+zip and isn't compressed.",
    why: "Reading apps and shops know a book by it, and refuse one without.",
    help: "Pack the book anew with that file first, stored without compression and extra fields.",
  },
  "book-container": {
    ...book,
    source: "https://www.w3.org/TR/epub-33/#sec-container-metainf-container.xml",
    wrong: "The book doesn't say where its package document is.",
  },
  "book-package": {
    ...book,
    source: "https://www.w3.org/TR/epub-33/#sec-package-doc",
    wrong: "The book's package document is missing, can't be read, or puts no chapter in order.",
  },
  "book-item-missing": {
    ...book,
    source: "https://www.w3.org/TR/epub-33/#sec-manifest-elem",
    wrong: "The book lacks a file that its package document lists.",
    help: "Put the file into the book, or take it out of that list.",
  },
  "book-order-unknown": {
    ...book,
    source: "https://www.w3.org/TR/epub-33/#sec-itemref-elem",
    wrong: "The book's order of reading names what isn't among the files that it lists.",
    help: "List the file under that id, or take it out of the order of reading.",
  },
  "pdf-damaged": {
    ...lost,
    wrong: "The file isn't a whole PDF.",
    help: "Make the PDF anew, and put that in its place.",
  },
  "checksum-wrong": {
    ...sums,
    wrong: "The list has another checksum for a file than the file has.",
    why: "Readers who compare will take their copy for damaged or forged.",
    help: "Put back the file if it is damaged, or write the list anew.",
  },
  "checksum-file-missing": {
    ...sums,
    wrong: "The list has a checksum for a file that isn't in the folder.",
    why: "Readers look for a file that they can't have.",
    help: "Put the file into the folder, or take its line out.",
  },
  "checksum-line-unreadable": {
    ...sums,
    wrong: "The line is no checksum with the name of a file behind it.",
    why: "Programs that compare stop at it, or pass it over.",
  },
  "checksum-list-empty": { ...sums, wrong: "The list holds no checksum." },
  "checksum-left-out": {
    ...sums,
    asks: "strict",
    wrong: "The list leaves out a file that a page links to.",
  },
} as const satisfies Rules;

export type DownloadRule = keyof typeof downloadRules;

/** What is wrong with a download, before it's known which file. */
export type Flaw = Omit<Violation<DownloadRule>, "page">;
