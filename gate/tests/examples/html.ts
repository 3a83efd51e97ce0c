import type { htmlRules } from "../../engines/html-rules.ts";
import { pageAround } from "../temporary-site.ts";
import type { Example, Examples } from "./example.ts";

const barrier = (folder: string): Example => ({ barrier: folder });

const page = (main: string) => pageAround(main).trim();

const field = (type: string, more = "") =>
  `<p><label>Your name <input type="${type}" ${more}></label></p>`;

/** What is wrong with a file, and what html-validate finds, planted and mended. */
export const examples: Examples<typeof htmlRules> = {
  "page-unreadable": {
    none: "It takes a file whose name is no text: gate/tests/engines/check-html.test.ts.",
  },
  "page-empty": {
    faulty: { "index.html": "\n" },
    mended: { "index.html": page("<p>We are open.</p>") },
  },
  "page-huge": {
    none: "It takes five megabytes: gate/tests/engines/check-html.test.ts.",
  },
  "not-utf-8": {
    none: "It takes bytes that aren't UTF-8: gate/tests/engines/check-html.test.ts.",
  },
  "charset-missing": {
    faulty: page("<p>Café</p>").replace('<meta charset="utf-8">\n', ""),
    mended: page("<p>Café</p>"),
  },
  "page-not-checked": {
    none: "It takes a page that keeps html-validate busy: gate/tests/engines/start-validator.test.ts.",
  },
  "html-validate/aria-hidden-body": {
    faulty: page("<p>We are open.</p>").replace("<body>", '<body aria-hidden="true">'),
    mended: page("<p>We are open.</p>"),
  },
  "html-validate/aria-label-misuse": {
    faulty: '<p aria-label="Opening times">9 am to 5 pm</p>',
    mended: '<section aria-label="Opening times">9 am to 5 pm</section>',
  },
  "html-validate/attr-spacing": {
    faulty: '<p><a href="map.html"lang="cy">Map</a></p>',
    mended: '<p><a href="map.html" lang="cy">Map</a></p>',
  },
  "html-validate/attribute-allowed-values": barrier("1.3.1-scope-with-made-up-value"),
  "html-validate/attribute-misuse": {
    faulty: '<p><a download="map.pdf">Map</a></p>',
    mended: '<p><a href="map.pdf" download>Map</a></p>',
  },
  "html-validate/close-attr": {
    faulty: '<p>We are open.</p class="note">',
    mended: '<p class="note">We are open.</p>',
  },
  "html-validate/close-order": {
    faulty: "<p>We are <strong><em>open</strong></em>.</p>",
    mended: "<p>We are <strong><em>open</em></strong>.</p>",
  },
  "html-validate/deprecated": barrier("2.2.2-marquee"),
  "html-validate/doctype-html": {
    faulty: page("<p>We are open.</p>").replace(
      "<!doctype html>",
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
    ),
    mended: page("<p>We are open.</p>"),
  },
  "html-validate/element-name": {
    faulty: "<note>We are open.</note>",
    mended: "<p>We are open.</p>",
  },
  "html-validate/element-permitted-content": barrier("2.2.2-blink-element"),
  "html-validate/element-permitted-occurrences": {
    faulty:
      "<table><caption>Open</caption><caption>Times</caption><tr><th>Monday</th></tr></table>",
    mended: "<table><caption>Open</caption><tr><th>Monday</th></tr></table>",
  },
  "html-validate/element-permitted-order": {
    faulty: "<table><tr><th>Monday</th></tr><caption>Open</caption></table>",
    mended: "<table><caption>Open</caption><tr><th>Monday</th></tr></table>",
  },
  "html-validate/element-permitted-parent": barrier("1.3.1-list-items-without-list"),
  "html-validate/element-required-ancestor": {
    faulty: '<p>The rooms <area shape="default" href="map.html" alt="Map"></p>',
    mended: '<map name="rooms"><area shape="default" href="map.html" alt="Map"></map>',
  },
  "html-validate/element-required-attributes": barrier("3.1.1-no-language"),
  "html-validate/element-required-content": barrier("2.4.2-no-title"),
  "html-validate/empty-title": {
    faulty: page("<p>We are open.</p>").replace(/<title>.*?</, "<title><"),
    mended: page("<p>We are open.</p>"),
  },
  "html-validate/heading-level": barrier("1.3.1-skipped-heading-level"),
  "html-validate/input-attributes": {
    faulty: field("text", 'step="2"'),
    mended: field("number", 'step="2"'),
  },
  "html-validate/input-missing-label": barrier("3.3.2-field-without-label"),
  "html-validate/map-dup-name": {
    faulty: '<map name="rooms"></map><map name="rooms"></map>',
    mended: '<map name="rooms"></map><map name="floors"></map>',
  },
  "html-validate/map-id-name": {
    faulty: '<map id="floors" name="rooms"></map>',
    mended: '<map id="rooms" name="rooms"></map>',
  },
  "html-validate/missing-doctype": {
    faulty: { "index.html": page("<p>We are open.</p>").replace("<!doctype html>\n", "") },
    mended: { "index.html": page("<p>We are open.</p>") },
  },
  "html-validate/multiple-labeled-controls": {
    faulty: '<p><label>Your name <input name="first"> <input name="last"></label></p>',
    mended:
      '<p><label>First name <input name="first"></label> <label>Last name <input name="last"></label></p>',
  },
  "html-validate/no-abstract-role": {
    faulty: '<div role="widget">We are open.</div>',
    mended: "<div>We are open.</div>",
  },
  "html-validate/no-deprecated-attr": {
    faulty: '<p align="center">We are open.</p>',
    mended: '<p style="text-align: center">We are open.</p>',
  },
  "html-validate/no-dup-attr": {
    faulty: '<p class="note" class="large">We are open.</p>',
    mended: '<p class="note large">We are open.</p>',
  },
  "html-validate/no-dup-id": barrier("4.1.2-same-id-twice"),
  "html-validate/no-missing-references": barrier("1.3.1-label-points-nowhere"),
  "html-validate/no-multiple-main": {
    faulty: page("<p>We are open.</p>").replace("</body>", "<main><p>News</p></main></body>"),
    mended: page("<p>We are open.</p><p>News</p>"),
  },
  "html-validate/no-self-closing": {
    faulty: '<div class="gap"/><p>We are open.</p>',
    mended: '<div class="gap"></div><p>We are open.</p>',
  },
  "html-validate/parser-error": {
    faulty: '<p>We are open.</p><p class="note',
    mended: '<p>We are open.</p><p class="note">Until five.</p>',
  },
  "html-validate/script-element": {
    faulty: '<p>We are open.</p><script src="map.js"/>',
    mended: '<p>We are open.</p><script src="map.js"></script>',
  },
  "html-validate/unrecognized-char-ref": {
    faulty: "<p>Caf&eaccute;</p>",
    mended: "<p>Caf&eacute;</p>",
  },
  "html-validate/valid-autocomplete": barrier("1.3.5-purpose-of-field-made-up"),
  "html-validate/valid-for": {
    faulty: '<p id="name"><label for="name">Your name</label></p>',
    mended: '<p><label for="name">Your name</label> <input id="name"></p>',
  },
  "html-validate/valid-id": {
    faulty: '<p id="opening times">9 am to 5 pm</p>',
    mended: '<p id="opening-times">9 am to 5 pm</p>',
  },
  "html-validate/wcag/h67": {
    faulty: '<p><img src="room.png" alt="" title="The reading room"></p>',
    mended: '<p><img src="room.png" alt="The reading room"></p>',
  },
};
