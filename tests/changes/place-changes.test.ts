import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { temporarySite } from "../../gate/tests/temporary-site.ts";
import { compareSites } from "../../src/changes/compare-sites.ts";
import { placeChanges } from "../../src/changes/place-changes.ts";
import { reportText } from "../../src/changes/report-text.ts";
import { loadPlaced } from "../../src/load/load-placed.ts";
import { originFinder } from "../../src/origins/origin-finder.ts";
import { wordFinder } from "../../src/origins/word-finder.ts";

type Edit = { file?: string; found: string; written: string };

/**
 * Tells the changes between two sites, of which the newer comes from Anytown’s data with some edits.
 *
 * @param pages main parts of pages by their paths
 */
async function told(
  before: Record<string, string>,
  after: Record<string, string>,
  ...edits: Edit[]
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "place-changes-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const fixture = join(import.meta.dirname, "../fixtures/anytown/_data");
  await cp(fixture, join(folder, "_data"), { recursive: true });
  for (const { file = "priorities.ts", found, written } of edits) {
    const path = join(folder, "_data", file);
    await writeFile(
      path,
      (await readFile(path, "utf8")).replace(found, () => written),
    );
  }
  const { content, place, problems } = await loadPlaced(join(folder, "_data"));
  if (!content) throw new Error(JSON.stringify(problems));
  const site = (mains: Record<string, string>) =>
    temporarySite(
      Object.fromEntries(
        Object.entries(mains).map(([path, main]) => [path, `<title>Plan</title>${main}`]),
      ),
    );
  const [old, fresh] = [await site(before), await site(after)];
  const data = { origin: originFinder(content, place), word: wordFinder(content), place };
  const report = reportText(placeChanges(compareSites(old, fresh), fresh, data));
  return report.replace(/\nSizes\n.*/s, "").replace(/^.*\n\n/, "");
}

const inFirst = (main: string) => `<article data-entry="listen">${main}</article>`;
const inSecond = (main: string) => `<article data-entry="act-early">${main}</article>`;

/** Line 12 of the file. */
const meaning = 'meaning: ["People will ask you what you think."],';

it("names the word itself, once for each line", async () => {
  const before = inFirst("<p>People will ask you.</p>");
  const after = inFirst("<p>All people will ask you soon.</p>");
  const written = meaning.replace(/".*"/, '"All people will ask you soon."');
  expect(
    await told({ "a.html": before }, { "a.html": after }, { found: meaning, written }),
  ).toBe(`a.html
  changed: [-People-]{+All people+} will ask you{+ soon+}.
    _data/priorities.ts:12:16
`);
});

it("names each line of a text that has several", async () => {
  const list = (first: string, second: string) =>
    inFirst(`<ul><li>We ask ${first} of you</li><li>We write it down ${second}</li></ul>`);
  const written = "meaning: [`- We ask each of you\n- We write it down soon`],";
  const pages = [list("all", "now"), list("each", "soon")] as const;
  expect(
    await told({ "a.html": pages[0] }, { "a.html": pages[1] }, { found: meaning, written }),
  ).toBe(`a.html
  changed: We ask [-all-]{+each+} of you
    _data/priorities.ts:12:25
  changed: We write it down [-now-]{+soon+}
    _data/priorities.ts:13:20
`);
});

it("names the word of a text of which a page writes out another", async () => {
  const out = "Alderby Parent Forum (APF)";
  const before = inFirst(`<p>Ask the ${out} now.</p>`);
  const after = inFirst(`<p>Ask the ${out} then.</p>`);
  const written = meaning.replace(/".*"/, '"Ask the APF then."');
  expect(
    await told({ "a.html": before }, { "a.html": after }, { found: meaning, written }),
  ).toBe(`a.html
  changed: Ask the Alderby Parent Forum (APF) [-now-]{+then+}.
    _data/priorities.ts:12:28
`);
});

it("names the glossary where what changed is a word of it, written out in another’s text", async () => {
  const page = (name: string) => inFirst(`<p>Ask the ${name} (APF) at its Board now.</p>`);
  const written = meaning.replace(/".*"/, '"Ask the APF at its Board now."');
  expect(
    await told(
      { "a.html": page("Alderby Parent Group") },
      { "a.html": page("Alderby Parent Board") },
      { found: meaning, written },
      { file: "glossary.ts", found: "Alderby Parent Forum", written: "Alderby Parent Board" },
    ),
  ).toBe(`a.html
  changed: Ask the Alderby Parent [-Group-]{+Board+} (APF) at its Board now.
    _data/glossary.ts:8:5
`);
});

it("names what changed in a line of several names, and nothing for the site’s own words", async () => {
  const page = (name: string, own: string) =>
    `<p>${name} and the Parent Group of Alderby (${own} of 6 August 2024)</p>`;
  expect(
    await told(
      { "a.html": page("Alderby Town Council", "words") },
      { "a.html": page("Alderby Civic Council", "names") },
      { file: "organisations.ts", found: "Alderby City Council", written: "Alderby Civic Council" },
    ),
  ).toBe(`a.html
  changed: Alderby [-Town-]{+Civic+} Council and the Parent Group of Alderby ([-words-]{+names+} of 6 August 2024)
    _data/organisations.ts:8:20
`);
});

it("names nothing where the site’s own words changed, though a text of the data says a part of them", async () => {
  const found = "A plan for children";
  const written = interfaceText.accessibilityLead.split(" ").slice(0, 3).join(" ");
  expect(
    await told(
      { "a.html": `<p>${interfaceText.accessibilityLead.replace(/ /, " then ")}</p>` },
      { "a.html": `<p>${interfaceText.accessibilityLead}</p>` },
      { file: "publication.ts", found, written },
    ),
  ).not.toContain("_data/");
});

it("names where the address of a new link stands, in a field of its own or in a text", async () => {
  const page = (url: string, more: string) =>
    `${inFirst(`<p>Ask <a href="${more}">them</a>.</p>`)}<p><a href="${url}">The plan</a></p><p><a href="a.html">On</a></p>`;
  const written = meaning.replace(/".*"/, '"Ask [them](https://www.alderby.org/ask)."');
  const link = "https://www.alderby.council.gov.uk/plan";
  expect(
    await told(
      { "a.html": page("https://www.alderby.org/old", "https://www.alderby.org/before") },
      { "a.html": page(link, "https://www.alderby.org/ask") },
      { found: meaning, written },
    ),
  ).toBe(`a.html
  link gone: https://www.alderby.org/before
  link gone: https://www.alderby.org/old
  new link: https://www.alderby.org/ask
    _data/priorities.ts:12:27
  new link: https://www.alderby.council.gov.uk/plan
    _data/links.ts:18:5
`);
});

it("names the text that links to an address which another entry has, too", async () => {
  const link = "https://www.alderby.council.gov.uk/plan";
  const written = meaning.replace(/".*"/, `"Ask [them](${link})."`);
  const page = (url: string) => inFirst(`<p>Ask <a href="${url}">them</a>.</p>`);
  expect(
    await told({ "a.html": page("b.html") }, { "a.html": page(link) }, { found: meaning, written }),
  ).toBe(`a.html
  link gone: b.html
  new link: ${link}
    _data/priorities.ts:12:27
`);
});

it("names what is new and what moved, and nothing for what is gone or the site’s own", async () => {
  const one = "<p>People will ask you what you think.</p>";
  const two = "<p>We will listen to children.</p>";
  const own = "<p>Read on.</p>";
  expect(
    await told(
      { "a.html": inFirst(`${one}<p>This went away.</p>${two}`) },
      {
        "a.html": `${inFirst(two + one)}${own}`,
        "b.html": inSecond("<p>Help will come early.</p>"),
      },
    ),
  ).toBe(`a.html
  gone: This went away.
  moved: People will ask you what you think.
    _data/priorities.ts:12:15
  new: Read on.

New page: b.html
  new: Plan
  new: Help will come early.
    _data/priorities.ts:22:15
`);
});

it("names both fields where two say the same new words", async () => {
  const page = (words: string) => `${inFirst(`<p>${words}</p>`)}${inSecond(`<p>${words}</p>`)}`;
  expect(
    await told(
      { "a.html": page("Old words stand here.") },
      { "a.html": page("New words stand here.") },
      {
        found: '"People will ask you what you think."',
        written: '"New words stand here."',
      },
      {
        found: '"Help will come early."',
        written: '"New words stand here."',
      },
    ),
  ).toBe(`a.html
  changed: [-Old-]{+New+} words stand here.
    _data/priorities.ts:12:16
    _data/priorities.ts:22:16
  changed: [-Old-]{+New+} words stand here.
    _data/priorities.ts:12:16
    _data/priorities.ts:22:16
`);
});

it("names the entry where no field is sure", async () => {
  expect(
    await told(
      { "a.html": inSecond("<p>Priority 1: old.</p>") },
      { "a.html": inSecond("<p>Priority 2: old.</p>") },
    ),
  ).toBe(`a.html
  changed: Priority [-1-]{+2+}: old.
    _data/priorities.ts:16:3
`);
});
