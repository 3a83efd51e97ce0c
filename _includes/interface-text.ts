/** What one of the priorities is called, and several of them, as at the start of a line. */
type Name = { one: string; many: string };

/**
 * The name inside a sentence: English writes “the 5 pillars”, but “the 5 SEND promises” as they are
 * given. A language that has no small letters for it, or bends it, needs phrases of another form.
 */
const inside = (name: string): string =>
  /^\p{Lu}\p{Ll}+$/u.test(name) ? name.toLowerCase() : name;

/**
 * The site’s own furniture: headings, labels and set phrases that go with any publication. No fact
 * about a place or a strategy stands here. To translate the site, translate this file.
 */
export const interfaceText = {
  skipToContent: "Skip to main content",
  siteNavigation: "Main",
  footerNavigation: "About this site",
  quotes: "What people said",
  quotesLead: "What people said about the strategy, in their own words.",
  quotesNone: "There are no quotes yet.",
  quotePlacedHere: "We chose to show these words here. They were said about the whole strategy.",
  quoteAbout: "In their words",
  roleAsOf: (role: string, date: string) => `${role}, as given on ${date}`,
  quoteInShort: "In short, in our words:",
  quoteSource: "These words are from:",
  quoteChecked: (date: string) => `We compared them with the source on ${date}.`,
  quoteWords: "Words used here:",
  help: "Help and links",
  helpLead:
    "Each link says what you find there and who is behind it. The links lead to other sites.",
  helpBy: "From:",
  helpHome: "Where to get help",
  helpFind: "Find help",
  glossary: "Words explained",
  glossaryLead: "Words and short forms that you may not know, in plain English.",
  glossaryNone: "No words are explained yet.",
  about: "About this site",
  aboutWhose: "Whose strategy this is",
  aboutSources: "Where the facts come from",
  aboutSourcesLead: "Each fact on this site comes from one of these.",
  aboutNotes: "Notes on the wording",
  aboutMade: "How this site was made",
  aboutMadeText: ({ many }: Name) => [
    `Quotes and ${inside(many)} are word for word as in the source, odd spots included. All other sentences were written for this site, in plain words.`,
    "Programs check each page before it is published: for barriers, for links that lead nowhere, and for words that are hard to read.",
  ],
  aboutWorks:
    "The pages work without scripts, cookies or anything from other sites. You can save a page, print it, or read it with no network.",
  aboutPictures: "Pictures",
  aboutPicturesText: "The pictures are from OpenMoji, the open-source emoji and icon project.",
  aboutPicturesChanged: "We cut off their blank edges and made their files smaller.",
  pictures: "Pictures:",
  picturesChanged: "We changed them.",
  openMoji: "OpenMoji website",
  openMojiLicence: "CC BY-SA 4.0 licence text",
  original: "The original",
  readOriginal: "Read the whole strategy",
  newsNotice: (others: string, date: string) =>
    `This site is not run by ${others}. It is made from a news release of ${date}. It is not the whole strategy.`,
  copyNotice: (others: string) =>
    `This site is not run by ${others}. It is a copy of their strategy.`,
  officialNotice: (publisher: string) => `This site is published by ${publisher}.`,
  and: "and",
  or: "or",
  published: "Strategy made public",
  newsPublished: "News release published",
  updated: "This site last changed",
  reviewed: "Last read in full",
  nextReview: "To be read again by",
  years: "Years it covers",
  strategyName: "Name of the strategy",
  madeBy: "Made by",
  namesAsOf: (date: string) => `names as of ${date}`,
  overdue: (date: string) =>
    `This site should have been checked again by ${date}. Some of it may be out of date.`,
  superseded: "A newer strategy has taken the place of this one:",
  withdrawn: "This strategy was withdrawn.",
  updatedLine: (date: string) => `Last updated: ${date}`,
  newestAt: "The newest version is at",
  statementInWords: "What the strategy says",
  statementFromNews: "In the words of the news release",
  meaning: "What this means",
  editorsNote: "A note on the title",
  editorsNoteSources: "See for yourself:",
  previous: "Previous:",
  next: "Next:",
  listPages: "Pages of this list",
  titleOfPart: (title: string, number: number, count: number) =>
    count === 1 ? title : `${title}: part ${number} of ${count}`,
  pageOf: (number: number, count: number) => `Page ${number} of ${count}`,
  titleOfPage: (title: string, number: number, count: number) =>
    count === 1 ? title : `${title}, page ${number} of ${count}`,
  strategyItself: "About the strategy",
  routesTitle: "Start here",
  routeYoung: "I am a child or young person",
  routeParent: "I am a parent or carer",
  routeProfessional: "I work with children and young people",
  easyRead: "Easy read",
  easyReadLead: "Short sentences with pictures.",
  easyReadUntested:
    "We wrote this easy read. Nobody with a learning disability has tested it yet. Some words may still be hard.",
  easyReadTested: (who: string, date: string) => `Tested by: ${who}, on ${date}.`,
  easyReadContact: "Tell us what we should change:",
  easyReadNoContact:
    "You cannot write to us yet. If someone showed you this page, you can tell them what is hard.",
  easyReadRest: "All of it in easy read",
  easyReadStart: "Easy read version",
  strategy: "Everything on one page",
  strategyLead: "All of this site on one page, to read in one go, to keep or to print.",
  aloneWay:
    "This page holds everything, so that you can keep it. To go back, use your browser’s back button.",
  aloneParts: (count: number) =>
    `Everything fills ${count} pages like this one. Keep them in one folder, and their links will work.`,
  aloneHome: "Go to the whole site",
  contents: "On this page",
  largePrint: "Large print",
  largePrintLead: "All of this site in large letters. Print it as it is: the letters are 18 point.",
  updates: "Updates",
  updatesLead: "What changed on this site, the newest first.",
  accessibility: "Accessibility",
  accessibilityLead: "Who can use this site, and what may get in the way.",
  accessibilityCan: "What you can do on this site",
  accessibilityCanList: [
    "Make the text twice as large, or zoom in to 400 %. Nothing is cut off, and you need not scroll sideways.",
    "Use it with a keyboard alone, or with a screen reader.",
    "Read it in light or dark colours, as your device is set.",
    "Read it without scripts, and save pages to read with no network.",
    "Print any page, or use the large print page.",
    "Read the easy read page, with short sentences and pictures.",
    "Look up words and short forms in the list of words explained.",
  ],
  accessibilityStatus: "How accessible it is",
  accessibilityStatusText:
    "This site is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and level AAA where its content allows. Nobody from outside has audited it.",
  accessibilityOfficial:
    "This statement is for a public sector site, under the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
  accessibilityCopy:
    "No public body publishes this copy. So we make no claim under the rules that bind public bodies.",
  accessibilityProblems: "Problems that we know of",
  accessibilityNoProblems: "We know of no problems today.",
  accessibilityTested: "How we test it",
  accessibilityTestedList: [
    "Programs check each page for barriers before it is published: axe, HTML CodeSniffer and html-validate.",
    "Each page is opened in a browser, narrow and wide, light and dark, with wider spacing and with a keyboard.",
    "A build with an error is not published.",
  ],
  accessibilityReport: "Tell us about a problem",
  accessibilityReportTo: "If something gets in your way, please tell us here:",
  accessibilityNoContact:
    "This copy has no address for reports yet. Please tell the person or the organisation that gave you this site.",
  accessibilityEnforcement: "If you are not happy with our answer",
  accessibilityEnforcementText:
    "The Equality and Human Rights Commission (EHRC) enforces these regulations. If you are not happy with how we respond, contact the Equality Advisory and Support Service (EASS).",
  accessibilityEnforcementLink: {
    label: "Equality Advisory and Support Service",
    url: "https://www.equalityadvisoryservice.com/",
  },
  accessibilityPrepared: "When this was written",
  accessibilityPreparedText: (date: string) => `This statement was last checked on ${date}.`,
  notFound: "Page not found",
  notFoundText: [
    "There is no page at this address.",
    "The address may have been typed wrongly, or the page may have moved.",
  ],
  notFoundHome: "Go to the home page",
  notFoundTry: "Take away the last part of the address, and try again.",
  notFoundHelp: "You may also find what you need on these sites:",
  suggestChange: (what: string) => `Suggest a change to ${what}`,
  suggestPage: "this page",
  suggestQuote: (speaker: string) => `the words of ${speaker}`,
  suggestLink: (label: string) => `the link “${label}”`,
  previewNote: "Preview: this is a proposal that has not been published. Please don’t pass it on.",
  downloads: "Downloads",
  downloadsLead: "Keep this site, or give it to others. All of this works with no internet.",
  downloadsInside:
    "You are reading a copy that was taken from the site. These files are inside it already.",
  downloadKinds: {
    strategy: {
      title: "This site as one file",
      who: "For most people. It opens in any browser, on a phone or a computer.",
      format: "web page, HTML",
      file: "strategy",
    },
    largePrint: {
      title: "Large print",
      who: "For people who read large letters, on a screen or on paper.",
      format: "web page, HTML",
      file: "large-print",
    },
    easyRead: {
      title: "Easy read",
      who: "For people who like short sentences with pictures.",
      format: "web page, HTML",
      file: "easy-read",
    },
    book: {
      title: "Book for e-readers",
      who: "For e-readers and for book apps on phones. You can change letters and colours there.",
      format: "book, EPUB 3",
      file: "book",
    },
    archive: {
      title: "The whole site",
      who: "For a memory stick, or for putting the site on another computer. Unpack it, then open index.html.",
      format: "folder, ZIP",
      file: "whole-site",
    },
    data: {
      title: "The words as data",
      who: "For people who write programs.",
      format: "data, JSON",
      file: "data",
    },
    dataSchema: {
      title: "What the data means",
      who: "For people who write programs: it says what each part of the data is.",
      format: "JSON Schema",
      file: "data-schema",
    },
  },
  pdfFormat: "document, PDF",
  websiteAsAuthor: (name: string) => `The website “${name}”`,
  downloadLink: (title: string, format: string, size: string) =>
    `Download: ${title} (${format}, ${size})`,
  kilobytes: (count: string) => `${count} kB`,
  downloadsProof: "Is it the right file?",
  downloadsProofText:
    "A list gives the fingerprint (SHA-256) of each file of this site. With it, you can check that a file was not changed on its way to you.",
  downloadsProofLink: "Fingerprints of all files",
  easyReadKeep: "Easy read to keep",
  bookContents: "Contents",
  bookFrom: (site: string) =>
    `This book holds the words of the site “${site}”. Where it says “this site”, it means that one.`,
  bookEdition: (date: string) => `This edition is from ${date}.`,
  bookAccess:
    "All of this book is words. The pictures only decorate: what they show is said in the words beside them. It can be read with a screen reader, and letters and colours can be changed.",
  bookAccessLead: "Who can read this book, and what may get in the way.",
  bookAccessCan: "What you can do with this book",
  bookAccessCanList: [
    "Make the letters as large as your e-reader or app lets you. The lines are set anew to fit.",
    "Choose the letters, the colours and the margins there, too. Pictures keep a light ground, so that they can be seen on black.",
    "Have it read aloud, or read it with a screen reader or in Braille, where your app can do that.",
    "Go to each chapter from the table of contents, and from heading to heading.",
    "Read it with no network. Links to other websites say that they need the internet.",
    "Read the easy read chapter, with short sentences and pictures.",
    "Look up words and short forms in the chapter of words explained.",
  ],
  bookAccessStatus:
    "It is an EPUB 3 book. Each chapter names its language and its headings, and is in the order of reading. How it looks and sounds also depends on the e-reader or app. Nobody from outside has audited it.",
  bookAccessProblems:
    "These problems are known of the site that the book is made from. You may meet some of them here.",
  bookAccessTestedList: [
    "Programs check each page that a chapter is made from for barriers: axe, HTML CodeSniffer and html-validate.",
    "A program opens the book and checks that all its files are there and sound.",
    "A book with an error is not published.",
  ],
  bookAccessNoContact:
    "This book has no address for reports yet. Please tell the person or the organisation that gave it to you.",
  needsInternet: "needs the internet",

  // The priorities, by the name that the strategy gives them, and the groups that they are in
  priorityName: { one: "Priority", many: "Priorities" },
  priority: (one: string, number: string) => `${one} ${number}`,
  prioritiesCount: ({ one, many }: Name, count: number) =>
    count === 1 ? `The ${inside(one)}` : `The ${count} ${inside(many)}`,
  priorityPager: ({ many }: Name) => `More ${inside(many)}`,
  routePriorities: ({ many }: Name) => `What the ${inside(many)} are`,
  easyReadPart: ({ one }: Name) => `This ${inside(one)} in easy read`,
  aboutNotesElsewhere: ({ one }: Name) => `Each note stands on the page of its ${inside(one)}.`,
  sharePicturePeople: (headline: string) =>
    `${headline}. Below the words stand pictures of people.`,
  sharePicturePriorities: (headline: string, { many }: Name) =>
    `${headline}. Below the words stand the pictures of the ${inside(many)}.`,
  sharePictureNumbers: (headline: string, { many }: Name) =>
    `${headline}. Below the words stand the numbers of the ${inside(many)}.`,
  groupLinks: "Go to a part",
  groupContinued: (title: string) => `${title} (continued)`,
  partOf: "Part of:",
} as const;
