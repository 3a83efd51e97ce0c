import type { Rules } from "../../model/rule.ts";
import type { acrossPages } from "../../page/document/across-pages.ts";
import type { language } from "../../page/document/language.ts";
import type { nestedFrames } from "../../page/document/nested-frames.ts";
import type { pageSettings } from "../../page/document/page-settings.ts";
import type { pageTitle } from "../../page/document/page-title.ts";
import type { repeatedIds } from "../../page/document/repeated-ids.ts";
import type { skipLinks } from "../../page/document/skip-links.ts";
import type { adjacentLinks } from "../../page/links/adjacent-links.ts";
import type { links } from "../../page/links/links.ts";
import type { newWindow } from "../../page/links/new-window.ts";
import type { sameTextLinks } from "../../page/links/same-text-links.ts";
import type { drawings } from "../../page/media/drawings.ts";
import type { imageAlternatives } from "../../page/media/image-alternatives.ts";
import type { letteredPictures } from "../../page/media/lettered-pictures.ts";
import type { media } from "../../page/media/media.ts";
import type { movingPictures } from "../../page/media/moving-pictures.ts";
import type { tables } from "../../page/tables/tables.ts";
import type { headings } from "../../page/text/headings.ts";
import type { instructions } from "../../page/text/instructions.ts";
import type { looksLikeHeading } from "../../page/text/looks-like-heading.ts";
import type { looksLikeList } from "../../page/text/looks-like-list.ts";
import type { oddLetters } from "../../page/text/odd-letters.ts";
import type { preformatted } from "../../page/text/preformatted.ts";
import type { spacedWords } from "../../page/text/spaced-words.ts";
import type { spelling } from "../../page/text/spelling.ts";
import type { structure } from "../../page/text/structure.ts";
import type { symbolsAlone } from "../../page/text/symbols-alone.ts";
import type { Examples } from "./example.ts";

type Declared =
  | typeof acrossPages
  | typeof language
  | typeof nestedFrames
  | typeof pageSettings
  | typeof pageTitle
  | typeof repeatedIds
  | typeof skipLinks
  | typeof adjacentLinks
  | typeof links
  | typeof newWindow
  | typeof sameTextLinks
  | typeof drawings
  | typeof imageAlternatives
  | typeof letteredPictures
  | typeof media
  | typeof movingPictures
  | typeof tables
  | typeof headings
  | typeof instructions
  | typeof looksLikeHeading
  | typeof looksLikeList
  | typeof oddLetters
  | typeof preformatted
  | typeof spacedWords
  | typeof spelling
  | typeof structure
  | typeof symbolsAlone;

type IdOf<Of> = Of extends { rules: Rules<infer Id> } ? Id : never;

const whole = (body: string, title = "Boats on the canal") =>
  `<!doctype html>
<html lang="en">
<title>${title}</title>
<body>
${body}
</body>
</html>`;

const timetable =
  "The first boat leaves the quay at nine, and the last one comes back at six. Bring warm clothes, something to drink, and shoes that may get wet. Children may steer where the canal is wide. At the lock, all get off and help to open the gates. Tickets are sold on board, and dogs travel free. ";

/** What each rule on the document, its text, tables, links and media is shown by. */
export const examples: Examples<Rules<IdOf<Declared> | "page-too-deep">> = {
  "page-too-deep": {
    none: "its page has thousands of elements in one another; tested in gate/tests/page/check-content.test.ts",
  },

  "title-missing": { barrier: "2.4.2-no-title" },
  "title-file-name": { barrier: "2.4.2-title-is-file-name" },
  "title-vague": { barrier: "2.4.2-title-untitled" },
  "title-unrelated": {
    faulty: whole(`<h1>Boat trips</h1>\n<p>${timetable}</p>`, "Apple harvest"),
    mended: whole(`<h1>Boat trips</h1>\n<p>${timetable}</p>`, "Boat trips"),
  },
  "title-repeated": {
    faulty: {
      "trips.html": whole('<a href="prices.html">Prices</a>'),
      "prices.html": whole('<a href="trips.html">Trips</a>'),
    },
    mended: {
      "trips.html": whole('<a href="prices.html">Prices</a>', "Boat trips"),
      "prices.html": whole('<a href="trips.html">Trips</a>', "Prices of boat trips"),
    },
  },
  "menu-order-changes": {
    faulty: {
      "trips.html": whole(
        `<nav>
  <a href="trips.html">Trips</a>
  <a href="prices.html">Prices</a>
  <a href="quay.html">The quay</a>
</nav>`,
        "Boat trips",
      ),
      "prices.html": whole(
        `<nav>
  <a href="trips.html">Trips</a>
  <a href="quay.html">The quay</a>
  <a href="prices.html">Prices</a>
</nav>`,
        "Prices",
      ),
    },
    mended: {
      "trips.html": whole(
        `<nav>
  <a href="trips.html">Trips</a>
  <a href="prices.html">Prices</a>
  <a href="quay.html">The quay</a>
</nav>`,
        "Boat trips",
      ),
      "prices.html": whole(
        `<nav>
  <a href="trips.html">Trips</a>
  <a href="prices.html">Prices</a>
  <a href="quay.html">The quay</a>
</nav>`,
        "Prices",
      ),
    },
  },
  "language-missing": { barrier: "3.1.1-no-language" },
  "language-invalid": { barrier: "3.1.1-language-code-made-up" },
  "language-wrong": { barrier: "3.1.1-wrong-language" },
  "language-of-passage": { barrier: "3.1.2-foreign-passage" },
  "language-of-passage-invalid": {
    faulty: '<p>The boat is called <span lang="welsh">Y Ddraig Goch</span>.</p>',
    mended: '<p>The boat is called <span lang="cy">Y Ddraig Goch</span>.</p>',
  },
  "page-refreshes": { barrier: "2.2.1-page-reloads-itself" },
  "zoom-limited": { barrier: "1.4.4-zoom-switched-off" },
  "text-moves": { barrier: "2.2.2-marquee" },
  "text-blinks": { barrier: "2.2.2-text-decoration-blink" },
  accesskey: {
    faulty: '<p><a href="prices.html" accesskey="p">Prices of boat trips</a></p>',
    mended: '<p><a href="prices.html">Prices of boat trips</a></p>',
  },
  "device-must-turn": { barrier: "1.3.4-asks-to-turn-device" },
  "skip-link-broken": { barrier: "2.4.1-skip-link-goes-nowhere" },
  "nothing-to-skip-by": { barrier: "2.4.1-nothing-to-skip-by" },
  "id-repeated": { barrier: "4.1.2-same-id-twice" },
  "frames-many": {
    faulty: whole(
      Array.from(
        { length: 51 },
        (_, at) => `<iframe src="boat-${at + 1}.html" title="Boat ${at + 1}"></iframe>`,
      ).join("\n"),
    ),
    mended: whole(`<ul>
${Array.from({ length: 51 }, (_, at) => `  <li>Boat ${at + 1}</li>`).join("\n")}
</ul>`),
  },
  "frames-nested": {
    faulty: {
      "trips.html": whole('<iframe src="map.html" title="Map of the trips"></iframe>'),
      "map.html": whole('<iframe src="trips.html" title="Trips on the map"></iframe>', "Map"),
    },
    mended: {
      "trips.html": whole('<iframe src="map.html" title="Map of the trips"></iframe>'),
      "map.html": whole('<p><a href="trips.html">Trips on the map</a></p>', "Map"),
    },
  },

  "heading-empty": { barrier: "2.4.6-empty-heading" },
  "heading-placeholder": { barrier: "2.4.6-placeholder-heading" },
  "heading-is-prose": {
    faulty: `<h2>
  The first boat leaves the quay at nine in the morning. The last one comes back at six.
  Bring warm clothes.
</h2>`,
    mended: `<p class="large">
  The first boat leaves the quay at nine in the morning. The last one comes back at six.
  Bring warm clothes.
</p>`,
  },
  "heading-level-skipped": { barrier: "1.3.1-skipped-heading-level" },
  "heading-top-repeated": {
    faulty: `<h1>Boat trips</h1>
<p>The first boat leaves at nine.</p>`,
    mended: `<h2>Boat trips</h2>
<p>The first boat leaves at nine.</p>`,
  },
  "heading-missing": {
    faulty: whole(`<p>${timetable}</p>\n<p>${timetable}</p>`),
    mended: whole(`<h1>Boats on the canal</h1>\n<p>${timetable}</p>\n<p>${timetable}</p>`),
  },
  "heading-sections-missing": { barrier: "2.4.10-long-text-without-sections" },
  "heading-by-look": {
    faulty: `<p><b>What to bring</b></p>
<p>Bring warm clothes and shoes that may get wet.</p>`,
    mended: `<h2>What to bring</h2>
<p>Bring warm clothes and shoes that may get wet.</p>`,
  },
  "list-by-look": { barrier: "1.3.1-steps-as-paragraphs" },
  "quotation-for-looks": { barrier: "1.3.1-indent-by-blockquote" },
  "list-item-outside": { barrier: "1.3.1-list-items-without-list" },
  "definition-outside": {
    faulty: `<div>
  <dt>Lock</dt>
  <dd>A chamber in which boats are lifted or lowered</dd>
</div>`,
    mended: `<dl>
  <dt>Lock</dt>
  <dd>A chamber in which boats are lifted or lowered</dd>
</dl>`,
  },
  "dummy-text": { barrier: "2.4.6-placeholder-text-in-heading" },
  "ascii-art": { barrier: "1.1.1-text-as-ascii-art" },
  "columns-by-spaces": { barrier: "1.3.2-columns-in-preformatted-text" },
  "table-by-spaces": {
    faulty: `<pre>
Trip        Leaves   Price
Short       9 am     £5
Long        2 pm     £9
</pre>`,
    mended: `<table>
  <tr><th>Trip</th><th>Leaves</th><th>Price</th></tr>
  <tr><td>Short</td><td>9 am</td><td>£5</td></tr>
  <tr><td>Long</td><td>2 pm</td><td>£9</td></tr>
</table>`,
  },
  "word-spread-out": { barrier: "1.3.2-spaced-out-letters" },
  emoticon: { barrier: "1.1.1-emoticon-without-meaning" },
  "look-alike-letters": {
    faulty: "<p>Our 𝓫𝓸𝓪𝓽𝓼 sail all year.</p>",
    mended: "<p>Our <em>boats</em> sail all year.</p>",
  },
  "symbol-alone": { barrier: "1.3.3-symbol-alone" },
  "colour-alone": { barrier: "1.3.3-find-it-by-colour" },
  "place-or-shape-alone": { barrier: "1.3.3-find-it-by-place" },
  misspelt: {
    faulty: "<p>You will recieve your ticket on board.</p>",
    mended: "<p>You will receive your ticket on board.</p>",
  },

  "table-presentation-misused": { barrier: "1.3.1-data-table-as-presentation" },
  "table-layout-with-headers": {
    faulty: `<table>
  <caption>Layout of the page</caption>
  <tr><td>Trips by day</td><td>Trips by night</td></tr>
</table>`,
    mended: `<div class="columns">
  <p>Trips by day</p>
  <p>Trips by night</p>
</div>`,
  },
  "table-without-headers": { barrier: "1.3.1-table-without-header-cells" },
  "table-only-headers": {
    faulty: `<table>
  <tr><th>Trip</th><th>Leaves</th></tr>
  <tr><th>Short</th><th>9 am</th></tr>
</table>`,
    mended: `<table>
  <tr><th>Trip</th><th>Leaves</th></tr>
  <tr><td>Short</td><td>9 am</td></tr>
</table>`,
  },
  "table-header-alone": {
    faulty: `<table>
  <tr><th>Trip</th><th>Leaves</th><th>Price</th></tr>
  <tr><td>Short</td><td>9 am</td></tr>
  <tr><td>Long</td><td>2 pm</td></tr>
</table>`,
    mended: `<table>
  <tr><th>Trip</th><th>Leaves</th></tr>
  <tr><td>Short</td><td>9 am</td></tr>
  <tr><td>Long</td><td>2 pm</td></tr>
</table>`,
  },
  "table-in-table": { barrier: "1.3.1-table-in-table" },
  "table-headers-dangling": { barrier: "1.3.1-headers-point-nowhere" },
  "table-scope-invalid": { barrier: "1.3.1-scope-with-made-up-value" },
  "table-scope-wrong": {
    faulty: `<table>
  <tr><th scope="row">Trip</th><th scope="row">Leaves</th><th scope="row">Price</th></tr>
  <tr><td>Short</td><td>9 am</td><td>£5</td></tr>
</table>`,
    mended: `<table>
  <tr><th scope="col">Trip</th><th scope="col">Leaves</th><th scope="col">Price</th></tr>
  <tr><td>Short</td><td>9 am</td><td>£5</td></tr>
</table>`,
  },
  "table-headers-unclear": {
    faulty: `<table>
  <tr><th colspan="2">Summer</th><th colspan="2">Winter</th></tr>
  <tr><td>9 am</td><td>2 pm</td><td>10 am</td><td>1 pm</td></tr>
</table>`,
    mended: `<table>
  <tr><th colspan="2" scope="colgroup">Summer</th><th colspan="2" scope="colgroup">Winter</th></tr>
  <tr><td>9 am</td><td>2 pm</td><td>10 am</td><td>1 pm</td></tr>
</table>`,
  },

  "link-text-symbol": { barrier: "2.4.4-arrow-alone" },
  "button-text-symbol": {
    faulty: "<button>×</button>",
    mended: '<button aria-label="Close the map">×</button>',
  },
  "link-text-vague": { barrier: "2.4.4-click-here" },
  "button-text-vague": {
    faulty: "<button>Read more</button>",
    mended: "<button>Read more about trips by night</button>",
  },
  "link-text-address": { barrier: "2.4.4-bare-address" },
  "link-text-file-name": { barrier: "2.4.4-link-is-file-name" },
  "link-text-repeated": { barrier: "2.4.4-same-words-two-places" },
  "adjacent-links": { barrier: "2.4.4-two-links-side-by-side" },
  "new-window-unannounced": { barrier: "3.2.5-new-window-unannounced" },

  "alt-missing": { barrier: "1.1.1-image-without-alt" },
  "alt-on-ornament": { barrier: "1.1.1-ornament-described" },
  "alt-file-name": { barrier: "1.1.1-alt-is-file-name" },
  "alt-placeholder": { barrier: "1.1.1-alt-is-placeholder" },
  "alt-too-long": {
    faulty: `<img src="canal.jpg" alt="${timetable}${timetable}">`,
    mended: `<img src="canal.jpg" alt="A narrow boat waits at the lower gate of a lock">
<p>${timetable}${timetable}</p>`,
  },
  "alt-repeats-text": { barrier: "1.1.1-figure-alt-repeats-caption" },
  "drawing-unnamed": { barrier: "1.1.1-chart-without-name" },
  "text-in-image": { barrier: "1.4.5-words-in-a-drawing-file" },
  "captions-missing": { barrier: "1.2.2-video-without-captions" },
  "captions-empty": { barrier: "1.2.2-captions-file-is-empty" },
  "transcript-missing": { barrier: "1.2.1-audio-without-transcript" },
  "film-transcript-missing": {
    faulty: '<p><a href="lock.mp4">Watch how a lock works</a></p>',
    mended: `<p><a href="lock.mp4">Watch how a lock works</a></p>
<p><a href="lock.html">Read the transcript of the film</a></p>`,
  },
  "media-autoplay": { barrier: "1.4.2-sound-starts-by-itself" },
  "media-without-controls": { barrier: "1.4.2-sound-starts-by-itself" },
  "film-runs-by-itself": {
    faulty: '<video src="canal.mp4" autoplay muted loop></video>',
    mended: '<video src="canal.mp4" autoplay muted loop controls></video>',
  },
  "picture-moves": { barrier: "2.2.2-picture-never-rests" },
};
