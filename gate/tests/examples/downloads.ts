import type { downloadRules } from "../../downloads/rules.ts";
import type { Examples } from "./example.ts";

const binary =
  "An archive is no text that can stand here: planted in gate/tests/downloads/check-downloads.test.ts.";

const page = '<h1>Story time</h1><a href="story.txt">The story</a>';
const story = "Once upon a time";
/** The SHA-256 of the story. */
const sum = "e286222c229ec73b1bc520d88583191572ae0cbbaa66ea68053994a5e50ac87a";
const pdf = "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\nstartxref\n0\n%%EOF\n";

/** A fault and its mended twin for each rule of the `downloads` check. */
export const examples: Examples<typeof downloadRules> = {
  "download-empty": {
    faulty: { "index.html": page, "poster.pdf": "" },
    mended: { "index.html": page, "poster.pdf": pdf },
  },
  "download-unreadable": {
    none: "What may be read is no matter of words: planted in gate/tests/downloads/check-downloads.test.ts.",
  },
  "archive-damaged": {
    faulty: { "index.html": page, "story.zip": "<!doctype html><title>Please sign in</title>" },
    mended: { "index.html": page, "story.txt": story },
  },
  "archive-entry-damaged": { none: binary },
  "archive-huge": { none: binary },
  "archive-path-outside": { none: binary },
  "book-type": { none: binary },
  "book-container": { none: binary },
  "book-package": { none: binary },
  "book-item-missing": { none: binary },
  "book-order-unknown": { none: binary },
  "pdf-damaged": {
    faulty: { "index.html": page, "poster.pdf": pdf.replace("%%EOF\n", "") },
    mended: { "index.html": page, "poster.pdf": pdf },
  },
  "checksum-wrong": {
    faulty: { "index.html": page, "story.txt": `${story}.`, SHA256SUMS: `${sum}  story.txt\n` },
    mended: { "index.html": page, "story.txt": story, SHA256SUMS: `${sum}  story.txt\n` },
  },
  "checksum-file-missing": {
    faulty: { "index.html": page, "tale.txt": story, SHA256SUMS: `${sum}  story.txt\n` },
    mended: { "index.html": page, "story.txt": story, SHA256SUMS: `${sum}  story.txt\n` },
  },
  "checksum-line-unreadable": {
    faulty: { "index.html": page, "story.txt": story, SHA256SUMS: "story.txt is whole\n" },
    mended: { "index.html": page, "story.txt": story, SHA256SUMS: `${sum}  story.txt\n` },
  },
  "checksum-list-empty": {
    faulty: { "index.html": page, "story.txt": story, SHA256SUMS: "# Our files\n" },
    mended: {
      "index.html": page,
      "story.txt": story,
      SHA256SUMS: `# Our files\n${sum}  story.txt\n`,
    },
  },
  "checksum-left-out": {
    faulty: {
      "index.html": page,
      "story.txt": story,
      "tale.txt": story,
      SHA256SUMS: `${sum}  tale.txt\n`,
    },
    mended: {
      "index.html": page,
      "story.txt": story,
      "tale.txt": story,
      SHA256SUMS: `${sum}  story.txt\n`,
    },
  },
};
