import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Html, html, trusted } from "../../../_includes/html.ts";
import { markedTexts } from "../../content/across/marked.ts";
import type { Content } from "../../content/content.ts";
import type { FolderFile } from "../../content/read/folder-file.ts";
import { buildStyles } from "../../publish/build-styles.ts";
import { pictureMarkup } from "../../publish/picture-markup.ts";
import { listedPictures } from "../listed-pictures.ts";
import { bundleScript } from "./bundle-script.ts";
import { dataElement, type EditorData } from "./editor-data.ts";
import { editorStyles } from "./editor-styles.ts";
import { insideScript } from "./inside-script.ts";
import { previewStyles } from "./preview-frame.ts";

/**
 * The editor as one page: its program, its styles and the data that are edited stand in it, and it asks
 * nothing of any server. The same data give the same bytes.
 *
 * @param content without mistakes
 * @param files the files beside the data, which it names and doesn’t hold
 */
export async function editorPage(content: Content, files: readonly FolderFile[]): Promise<string> {
  const used = markedTexts(content, "isPicture").map(({ value }) => value);
  const [{ code, licences }, drawings, pictures] = await Promise.all([
    bundleScript(join(import.meta.dirname, "client.ts")),
    pictureMarkup(used),
    readFile(join(import.meta.dirname, "../../pictures/words.txt"), "utf8"),
  ]);
  const siteStyles = buildStyles(content.publication.shortTitle, {
    further: ["actions", "measures"],
  });
  const named = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const data: EditorData = {
    version: digestOf(JSON.stringify([content, named])).slice(0, 16),
    content,
    files: named,
    pictures: listLines(pictures, drawings),
    drawings: [...drawings].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    siteStyles: siteStyles.css,
  };
  const styles = [editorStyles, siteStyles.css, previewStyles];
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return page(content, {
    policy,
    styles: trusted(editorStyles),
    data: trusted(insideScript(data)),
    code: trusted(code),
    licences: trusted(licences.replaceAll("--", "- -")),
  }).markup;
}

type Parts = { policy: string; styles: Html; data: Html; code: Html; licences: Html };

const page = ({ publication }: Content, { policy, styles, data, code, licences }: Parts): Html =>
  html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Change what the site says – ${publication.shortTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>${styles}</style>
</head>
<body>
<a class="skip-link" href="#main">Skip to main content</a>
<header></header>
<main id="main" tabindex="-1">
<h1>Change what the site says</h1>
<p>This page is a program in one file. It can’t start here: open it in a browser of today in which JavaScript is allowed. If it came with a mail, save it first, and open it from where you saved it.</p>
</main>
<footer>
<p>This page works without a network, and sends nothing anywhere. The pictures are from <a href="https://openmoji.org/" rel="external noopener noreferrer" target="_blank">OpenMoji (another site, in a new tab)</a>, licence CC BY-SA 4.0; blank edges were cut off.</p>
</footer>
<script type="application/json" id="${dataElement}">${data}</script>
<script>${code}</script>
<!--
Licences of the programs that are in this page:

${licences}
-->
</body>
</html>
`;

/** The lines of the pictures that can be shown: OpenMoji’s own have no letter that a browser could draw. */
function listLines(words: string, drawings: ReadonlyMap<string, string>): string {
  const shown = new Set(listedPictures(words, { used: [], drawings }).map(({ name }) => name));
  return words
    .split("\n")
    .filter((line) => shown.has(line.slice(0, line.indexOf("\t"))))
    .join("\n");
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** As CSP Level 3 writes it: https://www.w3.org/TR/CSP3/#grammardef-hash-source */
const hashOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
