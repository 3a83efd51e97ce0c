import type { Rules } from "../model/rule.ts";

const asked = { severity: "error", asks: "everyone" } as const;

const written = {
  ...asked,
  source: "https://url.spec.whatwg.org/#url-writing",
  why: "Browsers guess at an address that is written against the rules, and not all of them guess alike: some readers come to nothing.",
} as const;

const deadEnd =
  "Whoever follows it meets an error page, and a picture or style that isn't there leaves a gap.";

const sitemap = {
  ...asked,
  source: "https://www.sitemaps.org/protocol.html",
} as const;

/** What the `links` check finds inside a folder: addresses, anchors, and the ways between pages. */
export const linkRules = {
  "missing-file": {
    ...asked,
    wrong: "An address leads to a file that isn't there.",
    why: deadEnd,
    help: "Correct the address, or put the file into the site.",
  },
  "missing-file-loose-page": {
    ...asked,
    severity: "warning",
    wrong: "A page that is checked without its site loads a file that isn't beside it.",
    why: "Without it the page may look or read otherwise than was meant; it may also stand elsewhere in the site.",
    help: "Correct the address, or put the file into the site.",
  },
  "folder-without-index": {
    ...asked,
    wrong: "An address leads to a folder that has no index.html.",
    why: "Servers answer with an error or with a bare list of files, which tells a reader nothing.",
    help: "Link to a page in the folder, or put an index.html into it.",
  },
  "folder-without-index-loose-page": {
    ...asked,
    severity: "warning",
    wrong: "A page that is checked without its site loads a folder that has no index.html.",
    why: "Without what it loads the page may look or read otherwise than was meant.",
    help: "Link to a page in the folder, or put an index.html into it.",
  },
  "other-spelling": {
    ...asked,
    wrong: "An address differs from the file's name in capitals or accents.",
    why: "It works on the computer of whoever made the page, and is an error page on most servers, which tell capitals from small letters.",
    help: "Spell the address just like the file.",
  },
  "without-extension": {
    ...asked,
    severity: "warning",
    wrong: "An address lacks the end of the file's name, and works on some hosts only.",
    why: "After a move to another host, or from a disk, readers meet an error page.",
    help: "Write the file's whole name.",
  },
  "outside-folder": {
    ...asked,
    wrong: "An address climbs out of the site's folder.",
    why: "What lies above the site isn't published with it, so readers don't get there.",
    help: "Take out the ../ that is too many, or put the file into the site.",
  },
  "missing-fragment": {
    ...asked,
    wrong: "An address leads to a place on a page that isn't there.",
    why: "The link seems to do nothing: whoever reads with a keyboard or a screen reader is left where they were, and the others at the top of a page.",
    help: "Correct the part after #, or give that id to the element it should lead to.",
  },
  "orphan-page": {
    ...asked,
    criterion: "2.4.5",
    wrong: "No chain of links leads from index.html to this page.",
    why: "Nobody finds a page to which nothing leads, save those who have its address already.",
    help: "Link to it from a page that readers can reach, or take it out.",
  },
  "base-element": {
    ...asked,
    severity: "warning",
    wrong: "The <base> element makes all relative links of the page begin at another address.",
    why: "Links within the page, even “#” ones, leave it, and a copy of the site leads back to where it once stood.",
    help: "Take the <base> out and write each link relative to its page.",
  },
  "duplicate-id": {
    ...asked,
    source: "https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute",
    wrong: "An id is given to more than one element.",
    why: "Links, labels and descriptions that name it lead to the first of them, which may be the wrong one.",
    help: "Give each element an id of its own.",
  },
  "json-ld-broken": {
    ...asked,
    source: "https://www.w3.org/TR/json-ld11/",
    wrong: "The JSON-LD block isn't valid JSON, so search engines ignore it.",
    why: "What it says of the page, such as its author or its opening hours, reaches nobody who searches.",
    help: "Correct the JSON: look for a missing comma, bracket or quotation mark.",
  },
  "file-broken": {
    ...asked,
    wrong: "A file isn't valid JSON or XML, so programs can't read it.",
    why: "A feed that is broken brings its readers no news, and a sitemap that is broken no visitors.",
    help: "Correct the file near this line.",
  },
  "sitemap-empty": {
    ...sitemap,
    wrong: "The sitemap lists no page.",
    why: "Search engines take the sitemap for the list of the site's pages.",
    help: "List every page of the site in it.",
  },
  "sitemap-relative": {
    ...sitemap,
    wrong: "The sitemap lists what isn't a whole address.",
    why: "Search engines ignore it, so those who search may not find the page.",
    help: "Begin it with https:// and the name of the site.",
  },
  "address-empty": {
    ...asked,
    wrong: "An address is empty.",
    why: "An empty link leads back to the page that it stands on, and an empty picture shows nothing.",
    help: "Write the address, or take the attribute out.",
  },
  "address-malformed": {
    ...written,
    wrong: "An address is none that a browser understands.",
    why: "Browsers do nothing when it is followed.",
    help: "Copy the address again from the browser's address bar.",
  },
  "address-white-space": {
    ...written,
    wrong: "An address has a space, a line break or a tab in it.",
    help: "Write %20 for each space, or rename the file so that it has none.",
  },
  "address-backslash": {
    ...written,
    wrong: "An address has a backslash in it.",
    help: "Use / instead of \\.",
  },
  "address-slashes": {
    ...written,
    wrong: "An address lacks the two slashes and the name after “http:” or “https:”.",
    help: "Write it as https://, then the name of the site.",
  },
  "address-scheme": {
    ...written,
    wrong: "An address begins with a misspelt “https:”.",
    why: "Browsers don't know what to do with it.",
    help: "Begin it with https://",
  },
  "address-unencoded": {
    ...written,
    severity: "warning",
    wrong: "An address has a character in it that addresses may not hold as it is.",
    help: "Write the character as a per cent sign and its number.",
  },
  "address-of-disk": {
    ...asked,
    wrong: "An address leads to a file on one person's own computer.",
    why: "It works for that person alone.",
    help: "Put the file into the site and write a relative address.",
  },
  "address-script": {
    ...asked,
    wrong: "An address runs a script instead of leading to a page.",
    why: "It does nothing where scripts don't run, and can't be opened in a new tab or kept as a bookmark.",
    help: "Write the address of a page, or use a button.",
  },
  "address-data": {
    ...asked,
    wrong: "A link's address holds a whole file, which browsers refuse to open.",
    why: "Nothing happens when a reader follows it.",
    help: "Put the file into the site and link to it.",
  },
  "address-private": {
    ...asked,
    wrong: "An address leads to a computer that readers can't reach.",
    why: "It works in one building only, for those who made the page.",
    help: "Write the address at which the public finds it.",
  },
  "address-insecure": {
    ...asked,
    severity: "warning",
    source: "https://www.w3.org/TR/mixed-content/",
    wrong: "A part of the page is loaded over http:, which browsers block on a secure page.",
    why: "Readers get the page without that part.",
    help: "Begin the address with https:.",
  },
  "mailto-malformed": {
    ...asked,
    source: "https://www.rfc-editor.org/rfc/rfc6068",
    wrong: "A link to write an e-mail names no e-mail address that can be written to.",
    why: "The message comes back, or is never sent.",
    help: "Write it as mailto:name@example.org, with ?subject= after it if you like.",
  },
  "tel-malformed": {
    ...asked,
    source: "https://www.rfc-editor.org/rfc/rfc3966",
    wrong: "A link to make a call names no number that telephones can dial.",
    why: "Whoever taps it reaches nobody.",
    help: "Write it as tel:+44, then the number without its first 0 and without spaces.",
  },
} as const satisfies Rules;

export type LinkRule = keyof typeof linkRules;
