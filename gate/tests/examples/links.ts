import type { linkRules } from "../../links/rules.ts";
import type { Examples } from "./example.ts";

const other = "<!doctype html><title>Opening times</title><h1>Opening times</h1>";
const start = '<!doctype html><title>Our library</title><a href="times.html">Opening times</a>';

/** A fault and its mended twin for each rule of the `links` check. */
export const examples: Examples<typeof linkRules> = {
  "missing-file": {
    faulty: { "index.html": '<a href="time.html">Opening times</a>' },
    mended: { "index.html": '<a href="times.html">Opening times</a>', "times.html": other },
  },
  "missing-file-loose-page": {
    faulty: { "visit.html": '<img src="map.png" alt="How to find us">', "times.html": other },
    mended: {
      "visit.html": '<img src="map.svg" alt="How to find us">',
      "map.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
      "times.html": other,
    },
  },
  "folder-without-index": {
    faulty: { "index.html": '<a href="events/">Events</a>', "events/poster.txt": "Story time" },
    mended: {
      "index.html": '<a href="events/poster.txt">Events</a>',
      "events/poster.txt": "Story time",
    },
  },
  "folder-without-index-loose-page": {
    faulty: {
      "visit.html": '<iframe src="map/" title="Map"></iframe>',
      "map/place.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    mended: {
      "visit.html": '<iframe src="map/place.svg" title="Map"></iframe>',
      "map/place.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
  },
  "other-spelling": {
    faulty: { "index.html": '<a href="Times.html">Opening times</a>', "times.html": other },
    mended: { "index.html": '<a href="times.html">Opening times</a>', "times.html": other },
  },
  "without-extension": {
    faulty: { "index.html": '<a href="times">Opening times</a>', "times.html": other },
    mended: { "index.html": '<a href="times.html">Opening times</a>', "times.html": other },
  },
  "outside-folder": {
    faulty: { "index.html": '<a href="../times.html">Opening times</a>', "times.html": other },
    mended: { "index.html": '<a href="times.html">Opening times</a>', "times.html": other },
  },
  "missing-fragment": { barrier: "2.4.1-skip-link-goes-nowhere" },
  "orphan-page": {
    faulty: { "index.html": "<h1>Our library</h1>", "times.html": other },
    mended: { "index.html": start, "times.html": other },
  },
  "base-element": {
    faulty:
      '<!doctype html><title>Our library</title><base href="https://example.org/"><p>Open daily.</p>',
    mended: "<!doctype html><title>Our library</title><p>Open daily.</p>",
  },
  "duplicate-id": { barrier: "4.1.2-same-id-twice" },
  "json-ld-broken": {
    faulty:
      '<script type="application/ld+json">{ "@type": "Library" "name": "Our library" }</script>',
    mended:
      '<script type="application/ld+json">{ "@type": "Library", "name": "Our library" }</script>',
  },
  "file-broken": {
    faulty: { "index.html": "<h1>Our library</h1>", "feed.xml": "<feed><title>News</feed>" },
    mended: {
      "index.html": "<h1>Our library</h1>",
      "feed.xml": "<feed><title>News</title></feed>",
    },
  },
  "sitemap-empty": {
    faulty: { "index.html": "<h1>Our library</h1>", "sitemap.xml": "<urlset></urlset>" },
    mended: {
      "index.html": "<h1>Our library</h1>",
      "sitemap.xml": "<urlset><url><loc>https://example.org/</loc></url></urlset>",
    },
  },
  "sitemap-relative": {
    faulty: {
      "index.html": "<h1>Our library</h1>",
      "sitemap.xml": "<urlset><url><loc>index.html</loc></url></urlset>",
    },
    mended: {
      "index.html": "<h1>Our library</h1>",
      "sitemap.xml": "<urlset><url><loc>https://example.org/index.html</loc></url></urlset>",
    },
  },
  "address-empty": {
    faulty: '<a href="">Opening times</a>',
    mended: '<a href="https://example.org/times">Opening times</a>',
  },
  "address-malformed": {
    faulty: '<a href="https://example.org:80800/">Opening times</a>',
    mended: '<a href="https://example.org:8080/">Opening times</a>',
  },
  "address-white-space": {
    faulty: '<a href="https://example.org/opening times">Opening times</a>',
    mended: '<a href="https://example.org/opening%20times">Opening times</a>',
  },
  "address-backslash": {
    faulty: '<a href="https://example.org\\times">Opening times</a>',
    mended: '<a href="https://example.org/times">Opening times</a>',
  },
  "address-slashes": {
    faulty: '<a href="https:/example.org/times">Opening times</a>',
    mended: '<a href="https://example.org/times">Opening times</a>',
  },
  "address-scheme": {
    faulty: '<a href="htps://example.org/times">Opening times</a>',
    mended: '<a href="https://example.org/times">Opening times</a>',
  },
  "address-unencoded": {
    faulty: '<a href="https://example.org/search?q=[times]">Opening times</a>',
    mended: '<a href="https://example.org/search?q=%5Btimes%5D">Opening times</a>',
  },
  "address-of-disk": {
    faulty: '<a href="file:///C:/Users/jo/times.pdf">Opening times</a>',
    mended: '<a href="https://example.org/times.pdf">Opening times</a>',
  },
  "address-script": {
    faulty: '<a href="javascript:print()">Print this page</a>',
    mended: '<button type="button" onclick="print()">Print this page</button>',
  },
  "address-data": {
    faulty: '<a href="data:text/plain,Open%20daily">Opening times</a>',
    mended: '<a href="https://example.org/times.txt">Opening times</a>',
  },
  "address-private": {
    faulty: '<a href="http://localhost:8080/times">Opening times</a>',
    mended: '<a href="https://example.org/times">Opening times</a>',
  },
  "address-insecure": {
    faulty: '<img src="http://example.org/map.png" alt="How to find us">',
    mended: '<img src="https://example.org/map.png" alt="How to find us">',
  },
  "mailto-malformed": {
    faulty: '<a href="mailto:library@example">Write to us</a>',
    mended: '<a href="mailto:library@example.org">Write to us</a>',
  },
  "tel-malformed": {
    faulty: '<a href="tel:+44(0)1632960001">Call us</a>',
    mended: '<a href="tel:+441632960001">Call us</a>',
  },
};
