import type { a11yRules } from "../../engines/a11y-rules.ts";
import type { Example, Examples } from "./example.ts";

/** A page of which the example is the whole body. */
const body = (markup: string, { head = "", attributes = ' lang="en-GB"' } = {}): string =>
  `<!doctype html>
<html${attributes}>
<head>
<meta charset="utf-8">
<title>The library</title>
${head}</head>
<body>
${markup}
</body>
</html>
`;

const picture = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

const barrier = (folder: string): Example => ({ barrier: folder });

const main = "<main><h1>The library</h1><p>It is open to everyone.</p></main>";

const tree = (name: string) => `<ul role="tree" aria-label="Subjects">
  <li role="treeitem" tabindex="0">${name}</li>
</ul>`;

const timetable = (head: string) => `<table>
  ${head}
  <tr><th>Day</th><th>Opens</th><th>Closes</th></tr>
  <tr><td>Monday</td><td>9 am</td><td>5 pm</td></tr>
  <tr><td>Tuesday</td><td>9 am</td><td>7 pm</td></tr>
</table>`;

/** What axe and HTML_CodeSniffer find, planted and mended. */
export const examples: Examples<typeof a11yRules> = {
  "axe/accesskeys": {
    faulty:
      '<p><a href="books.html" accesskey="b">Books</a> <a href="buses.html" accesskey="b">Buses</a></p>',
    mended: '<p><a href="books.html">Books</a> <a href="buses.html">Buses</a></p>',
  },
  "axe/area-alt": barrier("1.1.1-map-area-without-alt"),
  "axe/aria-allowed-attr": {
    faulty: '<p><a href="books.html" aria-checked="true">Books</a></p>',
    mended: '<p><a href="books.html" aria-current="page">Books</a></p>',
  },
  "axe/aria-allowed-role": barrier("4.1.2-focusable-presentation"),
  "axe/aria-command-name": {
    faulty: '<div role="button" tabindex="0"></div>',
    mended: '<div role="button" tabindex="0">Search</div>',
  },
  "axe/aria-conditional-attr": {
    faulty: '<label><input type="checkbox" aria-checked="true"> Remind me</label>',
    mended: '<label><input type="checkbox" checked> Remind me</label>',
  },
  "axe/aria-deprecated-role": {
    faulty: '<ul role="directory"><li>Reading room</li></ul>',
    mended: "<ul><li>Reading room</li></ul>",
  },
  "axe/aria-dialog-name": {
    faulty: '<div role="dialog"><p>Your book is due back.</p><button>Close</button></div>',
    mended:
      '<div role="dialog" aria-label="Reminder"><p>Your book is due back.</p><button>Close</button></div>',
  },
  "axe/aria-hidden-body": {
    faulty: body(main).replace("<body>", '<body aria-hidden="true">'),
    mended: body(main),
  },
  "axe/aria-hidden-focus": barrier("4.1.2-hidden-but-focusable"),
  "axe/aria-input-field-name": {
    faulty: '<div role="textbox" contenteditable="true"></div>',
    mended: '<div role="textbox" contenteditable="true" aria-label="Your message"></div>',
  },
  "axe/aria-meter-name": {
    faulty: '<div role="meter" aria-valuenow="7" aria-valuemin="0" aria-valuemax="10">7</div>',
    mended:
      '<div role="meter" aria-label="Seats taken" aria-valuenow="7" aria-valuemin="0" aria-valuemax="10">7</div>',
  },
  "axe/aria-progressbar-name": {
    faulty: '<div role="progressbar" aria-valuenow="40">40 %</div>',
    mended: '<div role="progressbar" aria-label="Sending your form" aria-valuenow="40">40 %</div>',
  },
  "axe/aria-prohibited-attr": {
    faulty: '<p>The reading room is open <span aria-label="yes"></span></p>',
    mended: '<p>The reading room is open <span role="img" aria-label="yes"></span></p>',
  },
  "axe/aria-required-attr": {
    faulty: '<div role="checkbox" tabindex="0">Remind me</div>',
    mended: '<div role="checkbox" tabindex="0" aria-checked="false">Remind me</div>',
  },
  "axe/aria-required-children": {
    faulty: '<div role="list"><a href="books.html">Books</a><a href="maps.html">Maps</a></div>',
    mended: `<ul><li><a href="books.html">Books</a></li><li><a href="maps.html">Maps</a></li></ul>`,
  },
  "axe/aria-required-parent": {
    faulty: '<p role="listitem">Reading room</p>',
    mended: '<div role="list"><p role="listitem">Reading room</p></div>',
  },
  "axe/aria-roles": barrier("4.1.2-role-that-does-not-exist"),
  "axe/aria-tab-name": {
    faulty: '<div role="tablist"><div role="tab" tabindex="0"></div></div>',
    mended: '<div role="tablist"><div role="tab" tabindex="0">Map</div></div>',
  },
  "axe/aria-text": {
    faulty: '<p role="text">Read <a href="rules.html">the rules</a> first.</p>',
    mended: '<p>Read <a href="rules.html">the rules</a> first.</p>',
  },
  "axe/aria-toggle-field-name": {
    faulty: '<div role="switch" tabindex="0" aria-checked="false"></div>',
    mended: '<div role="switch" tabindex="0" aria-checked="false">Large letters</div>',
  },
  "axe/aria-tooltip-name": {
    faulty: '<div role="tooltip" style="height: 2em"></div>',
    mended: '<div role="tooltip" style="height: 2em">Opens a map</div>',
  },
  "axe/aria-treeitem-name": { faulty: tree(""), mended: tree("History") },
  "axe/aria-valid-attr": {
    faulty: '<p><button aria-labeled="Search the books">Search</button></p>',
    mended: '<p><button aria-label="Search the books">Search</button></p>',
  },
  "axe/aria-valid-attr-value": barrier("4.1.2-name-points-nowhere"),
  "axe/autocomplete-valid": barrier("1.3.5-purpose-of-field-made-up"),
  "axe/avoid-inline-spacing": {
    faulty: '<p style="letter-spacing: 0.05em !important">The library is open to everyone.</p>',
    mended: '<p style="letter-spacing: 0.05em">The library is open to everyone.</p>',
  },
  "axe/blink": barrier("2.2.2-blink-element"),
  "axe/button-name": barrier("4.1.2-button-without-name"),
  "axe/bypass": barrier("2.4.1-nothing-to-skip-by"),
  "axe/color-contrast": barrier("1.4.3-pale-text"),
  "axe/color-contrast-enhanced": {
    faulty: '<p style="background: white; color: #6b6b6b">Open to everyone</p>',
    mended: '<p style="background: white; color: #333">Open to everyone</p>',
  },
  "axe/css-orientation-lock": barrier("1.3.4-locked-to-landscape"),
  "axe/definition-list": {
    faulty: "<dl><p>Opening times</p><dt>Monday</dt><dd>9 am to 5 pm</dd></dl>",
    mended: "<p>Opening times</p><dl><dt>Monday</dt><dd>9 am to 5 pm</dd></dl>",
  },
  "axe/dlitem": {
    faulty: "<div><dt>Monday</dt><dd>9 am to 5 pm</dd></div>",
    mended: "<dl><dt>Monday</dt><dd>9 am to 5 pm</dd></dl>",
  },
  "axe/document-title": barrier("2.4.2-no-title"),
  "axe/empty-heading": barrier("2.4.6-empty-heading"),
  "axe/empty-table-header": {
    faulty:
      "<table><tr><th>Day</th><th></th></tr><tr><td>Monday</td><td>9 am to 5 pm</td></tr></table>",
    mended:
      "<table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>9 am to 5 pm</td></tr></table>",
  },
  "axe/focus-order-semantics": barrier("4.1.2-fake-checkbox"),
  "axe/frame-title": barrier("4.1.2-frame-without-title"),
  "axe/heading-order": barrier("1.3.1-skipped-heading-level"),
  "axe/html-has-lang": barrier("3.1.1-no-language"),
  "axe/html-lang-valid": barrier("3.1.1-language-code-made-up"),
  "axe/html-xml-lang-mismatch": {
    faulty: body(main, { attributes: ' lang="en" xml:lang="cy"' }),
    mended: body(main, { attributes: ' lang="en"' }),
  },
  "axe/image-alt": barrier("1.1.1-image-without-alt"),
  "axe/image-redundant-alt": barrier("1.1.1-alt-repeats-link-text"),
  "axe/input-button-name": {
    faulty: '<p><input type="button" value=""></p>',
    mended: '<p><input type="button" value="Search"></p>',
  },
  "axe/input-image-alt": barrier("1.1.1-image-button-without-alt"),
  "axe/label": barrier("3.3.2-field-without-label"),
  "axe/label-content-name-mismatch": barrier("2.5.3-name-differs-from-label"),
  "axe/label-title-only": {
    faulty: '<form><input title="Your name"><button>Send</button></form>',
    mended: "<form><label>Your name <input></label><button>Send</button></form>",
  },
  "axe/landmark-banner-is-top-level": {
    faulty: body(`<nav><div role="banner">The library</div></nav>${main}`),
    mended: body(`<div role="banner">The library</div>${main}`),
  },
  "axe/landmark-contentinfo-is-top-level": {
    faulty: body(`${main}<nav><div role="contentinfo">Write to us</div></nav>`),
    mended: body(`${main}<footer>Write to us</footer>`),
  },
  "axe/landmark-main-is-top-level": {
    faulty: body(`<nav>${main}</nav>`),
    mended: body(main),
  },
  "axe/landmark-no-duplicate-banner": {
    faulty: body(`<header>The library</header><header>News</header>${main}`),
    mended: body(`<header>The library. News</header>${main}`),
  },
  "axe/landmark-no-duplicate-contentinfo": {
    faulty: body(`${main}<footer>Write to us</footer><footer>Find us</footer>`),
    mended: body(`${main}<footer>Write to us. Find us</footer>`),
  },
  "axe/landmark-no-duplicate-main": {
    faulty: body(`${main}<main><p>News</p></main>`),
    mended: body(main),
  },
  "axe/landmark-one-main": barrier("2.4.1-nothing-to-skip-by"),
  "axe/landmark-unique": {
    faulty: body(
      `<nav><a href="books.html">Books</a></nav>${main}<nav><a href="help.html">Help</a></nav>`,
    ),
    mended: body(
      `<nav aria-label="Subjects"><a href="books.html">Books</a></nav>${main}<nav aria-label="About us"><a href="help.html">Help</a></nav>`,
    ),
  },
  "axe/link-in-text-block": barrier("1.4.1-link-by-colour-only"),
  "axe/link-name": barrier("2.4.4-picture-link-without-words"),
  "axe/list": {
    faulty: "<ul><p>Opening times</p><li>Monday</li></ul>",
    mended: "<p>Opening times</p><ul><li>Monday</li></ul>",
  },
  "axe/listitem": barrier("1.3.1-list-items-without-list"),
  "axe/marquee": barrier("2.2.2-marquee"),
  "axe/meta-refresh": barrier("2.2.1-page-reloads-itself"),
  "axe/meta-refresh-no-exceptions": {
    faulty: body(main, { head: '<meta http-equiv="refresh" content="90000">\n' }),
    mended: body(main),
  },
  "axe/meta-viewport": barrier("1.4.4-zoom-switched-off"),
  "axe/meta-viewport-large": {
    faulty: body(main, {
      head: '<meta name="viewport" content="width=device-width, maximum-scale=3">\n',
    }),
    mended: body(main, { head: '<meta name="viewport" content="width=device-width">\n' }),
  },
  "axe/nested-interactive": {
    faulty: '<div role="button" tabindex="0">Save <a href="help.html">How saving works</a></div>',
    mended: '<p><button>Save</button> <a href="help.html">How saving works</a></p>',
  },
  "axe/no-autoplay-audio": barrier("1.4.2-sound-starts-by-itself"),
  "axe/object-alt": barrier("1.1.1-object-without-alternative"),
  "axe/p-as-heading": {
    faulty: `<p style="font-weight: bold; font-size: 1.5em">How to join</p>
<p>Bring something with your address on it. We make your card while you wait, and it costs nothing.</p>`,
    mended: `<h2>How to join</h2>
<p>Bring something with your address on it. We make your card while you wait, and it costs nothing.</p>`,
  },
  "axe/page-has-heading-one": barrier("2.4.1-nothing-to-skip-by"),
  "axe/presentation-role-conflict": barrier("4.1.2-focusable-presentation"),
  "axe/region": {
    faulty: body(`<p>We are closed today.</p>${main}`),
    mended: body(main.replace("</main>", "<p>We are closed today.</p></main>")),
  },
  "axe/role-img-alt": {
    faulty: '<span role="img">★★★</span>',
    mended: '<span role="img" aria-label="Three stars">★★★</span>',
  },
  "axe/scope-attr-valid": barrier("1.3.1-scope-with-made-up-value"),
  "axe/scrollable-region-focusable": {
    faulty: `<div style="height: 2em; overflow: auto">${"<p>Return your books in time.</p>".repeat(4)}</div>`,
    mended: `<div>${"<p>Return your books in time.</p>".repeat(4)}</div>`,
  },
  "axe/select-name": barrier("4.1.2-select-without-name"),
  "axe/skip-link": barrier("2.4.1-skip-link-goes-nowhere"),
  "axe/summary-name": {
    faulty: "<details><summary></summary><p>Bring your card.</p></details>",
    mended: "<details><summary>What to bring</summary><p>Bring your card.</p></details>",
  },
  "axe/svg-img-alt": barrier("1.1.1-svg-image-without-name"),
  "axe/tabindex": barrier("2.4.3-tab-order-by-numbers"),
  "axe/table-duplicate-name": {
    faulty: timetable("<caption>Opening times</caption>").replace(
      "<table>",
      '<table summary="Opening times">',
    ),
    mended: timetable("<caption>Opening times</caption>"),
  },
  "axe/table-fake-caption": {
    faulty: timetable('<tr><td colspan="3"><b>Opening times</b></td></tr>'),
    mended: timetable("<caption>Opening times</caption>"),
  },
  "axe/target-size": barrier("2.5.8-tiny-targets"),
  "axe/td-has-header": barrier("1.3.1-table-without-header-cells"),
  "axe/td-headers-attr": barrier("1.3.1-headers-point-nowhere"),
  "axe/valid-lang": {
    faulty: '<p>In Welsh: <span lang="welsh">croeso</span></p>',
    mended: '<p>In Welsh: <span lang="cy">croeso</span></p>',
  },
  "axe/video-caption": barrier("1.2.2-video-without-captions"),

  "htmlcs/1_1_1.H2.EG4": {
    faulty: `<a href="map.html"><img src="${picture}" alt=""></a> <a href="map.html">Map</a>`,
    mended: `<a href="map.html"><img src="${picture}" alt=""> Map</a>`,
  },
  "htmlcs/1_1_1.H30.2": barrier("2.4.4-picture-link-without-words"),
  "htmlcs/1_1_1.H37": barrier("1.1.1-image-without-alt"),
  "htmlcs/1_1_1.H53,ARIA6": barrier("1.1.1-object-without-alternative"),
  "htmlcs/1_1_1.H67.1": {
    faulty: `<img src="${picture}" alt="" title="The reading room">`,
    mended: `<img src="${picture}" alt="The reading room">`,
  },
  "htmlcs/1_3_1.F68": barrier("3.3.2-field-without-label"),
  "htmlcs/1_3_1.F92,ARIA4": barrier("1.3.1-data-table-as-presentation"),
  "htmlcs/1_3_1.H39.3.LayoutTable": barrier("1.3.1-table-without-header-cells"),
  "htmlcs/1_3_1.H42.2": barrier("2.4.6-empty-heading"),
  "htmlcs/1_3_1.H43.HeadersRequired": {
    faulty: `<table>
  <tr><th colspan="2">Monday</th><th colspan="2">Tuesday</th></tr>
  <tr><th>Opens</th><th>Closes</th><th>Opens</th><th>Closes</th></tr>
  <tr><td>9 am</td><td>5 pm</td><td>9 am</td><td>7 pm</td></tr>
</table>`,
    mended: `<table>
  <tr><th colspan="2" scope="colgroup">Monday</th><th colspan="2" scope="colgroup">Tuesday</th></tr>
  <tr><th scope="col">Opens</th><th scope="col">Closes</th><th scope="col">Opens</th><th scope="col">Closes</th></tr>
  <tr><td>9 am</td><td>5 pm</td><td>9 am</td><td>7 pm</td></tr>
</table>`,
  },
  "htmlcs/1_3_1.H48.1": barrier("1.3.1-list-by-breaks"),
  "htmlcs/1_3_1.H48.2": {
    faulty: "<p>1. Find your book<br>2. Bring it to the desk</p>",
    mended: "<ol><li>Find your book</li><li>Bring it to the desk</li></ol>",
  },
  "htmlcs/1_3_1.H63.3": barrier("1.3.1-scope-with-made-up-value"),
  "htmlcs/1_3_1.H71.NoLegend": {
    faulty:
      "<form><fieldset><label><input type=radio name=a> Yes</label> <label><input type=radio name=a> No</label></fieldset><button>Send</button></form>",
    mended:
      "<form><fieldset><legend>Are you a member?</legend><label><input type=radio name=a> Yes</label> <label><input type=radio name=a> No</label></fieldset><button>Send</button></form>",
  },
  "htmlcs/2_2_2.F47": barrier("2.2.2-blink-element"),
  "htmlcs/2_4_1.H64.1": barrier("4.1.2-frame-without-title"),
  "htmlcs/3_1_6.H62.1.HTML5": {
    faulty: '<p><ruby lang="ja">本<rp>(</rp><rp>)</rp></ruby></p>',
    mended: '<p><ruby lang="ja">本<rp>(</rp><rt>ほん</rt><rp>)</rp></ruby></p>',
  },
  "htmlcs/3_2_2.H32.2": {
    faulty: '<form action="search"><label>Title <input name="title"></label></form>',
    mended:
      '<form action="search"><label>Title <input name="title"></label><button>Search</button></form>',
  },
  "htmlcs/4_1_2.H91.A.NoContent": {
    faulty: '<p><a href="books.html"></a></p>',
    mended: '<p><a href="books.html">Books</a></p>',
  },
  "htmlcs/4_1_2.H91.Button.Name": barrier("4.1.2-button-without-name"),
  "htmlcs/4_1_2.H91.Fieldset.Name": {
    faulty:
      "<form><fieldset><label><input type=radio name=a> Yes</label> <label><input type=radio name=a> No</label></fieldset><button>Send</button></form>",
    mended:
      "<form><fieldset><legend>Are you a member?</legend><label><input type=radio name=a> Yes</label> <label><input type=radio name=a> No</label></fieldset><button>Send</button></form>",
  },
  "htmlcs/4_1_2.H91.Input.Name": barrier("3.3.2-field-without-label"),
  "htmlcs/4_1_2.H91.Select.Name": barrier("4.1.2-select-without-name"),
  "htmlcs/4_1_2.H91.Textarea.Name": {
    faulty: "<form><textarea></textarea><button>Send</button></form>",
    mended: "<form><label>Your message <textarea></textarea></label><button>Send</button></form>",
  },

  "page-out-of-time": {
    none: "It takes a script that never ends: gate/tests/chromium/page-session.test.ts.",
  },
  "page-not-checked": {
    none: "It takes a page that brings its tab down: gate/tests/chromium/page-session.test.ts.",
  },
};
