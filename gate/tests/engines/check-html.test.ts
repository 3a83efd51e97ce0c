import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readSite } from "../../model/site.ts";
import { needs } from "../needs/needs.ts";
import { runAlone } from "../run-alone.ts";
import { noBrowser, pageAround, temporarySite } from "../temporary-site.ts";

const check = async (page: string | Buffer) =>
  runAlone("html", await temporarySite({ "index.html": page }), noBrowser);

const rules = async (page: string | Buffer) => (await check(page)).map(({ rule }) => rule);

const name = (rule: string) => `html-validate/${rule}`;

describe("checkHtml", () => {
  it.each([
    ["close-order", "<p><b><i>Mis-nested</b></i></p>", "<p><b><i>Nested</i></b></p>"],
    ["no-dup-id", '<p id="a">A</p><p id="a">B</p>', '<p id="a">A</p><p id="b">B</p>'],
    ["no-dup-attr", '<p class="a" class="b">A</p>', '<p class="a b">A</p>'],
    ["deprecated", "<center>A</center>", "<p>A</p>"],
    ["no-deprecated-attr", '<p align="right">A</p>', "<p>A</p>"],
    ["element-permitted-content", "<ul><p>A</p></ul>", "<ul><li>A</li></ul>"],
    ["element-name", "<foo>A</foo>", "<my-foo>A</my-foo>"],
    ["heading-level", "<h2>A</h2><h4>B</h4>", "<h2>A</h2><h3>B</h3>"],
    ["input-missing-label", '<input id="a">', '<label for="a">A</label><input id="a">'],
    ["no-missing-references", '<p aria-labelledby="a">A</p>', '<p id="a">A</p>'],
    ["wcag/h67", '<img src="a.png" alt="" title="A">', '<img src="a.png" alt="A" title="B">'],
    ["unrecognized-char-ref", "<p>&nosuch;</p>", "<p>&nbsp;</p>"],
    ["aria-label-misuse", '<p aria-label="A">B</p>', '<ul aria-label="A"><li>B</li></ul>'],
  ])("names %s and is silent on its clean twin", async (rule, planted, clean) => {
    expect(await rules(pageAround(planted))).toContain(name(rule));
    expect(await rules(pageAround(clean))).toEqual([]);
  });

  it("asks for today's doctype only where more is asked", async () => {
    const old = pageAround("<p>A</p>").replace(
      "<!doctype html>",
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">',
    );
    expect(await rules(old)).toEqual([]);
    const ours = await runAlone("html", await temporarySite({ "index.html": old }), {
      ...noBrowser,
      strict: true,
    });
    expect(ours.map(({ rule }) => rule)).toEqual([name("doctype-html")]);
  });

  it("asks what a page itself asks html-validate for only where it is asked of anyone", async () => {
    const comment = "<!-- [html-validate-enable no-inline-style, no-dup-id] -->";
    expect(
      await rules(pageAround(`${comment}<p id="a" style="margin: 0">A</p><p id="a">B</p>`)),
    ).toEqual([name("no-dup-id")]);
  });

  it("says nothing of style, on a page that is valid all the same", async () => {
    const page = `<!DOCTYPE HTML><html lang=en><title>${"A long title ".repeat(9)}</title>
<nav><h2>Menu</h2><ul role=list><li><a href=a.html>A</a><li><a href=b.html>B</a></ul></nav>
<h1>Page</h1><p style="margin:0">Unclosed <br/> 3 > 2<IMG SRC=a.png ALT="A">
<table><tr><th>Year<th>Count<tr><td>2020<td>3</table>
<form action=x><label><input type=checkbox name=t value=a> A</label>
<label><input type=checkbox name=t value=b> B</label><button>Go</button></form>   
<form action=y><input type=image src=a.png alt=Send></form><dialog open aria-labelledby=d><h2 id=d>D</h2></dialog><div popover id=p>P</div><search>S</search>`;
    expect(await check(page)).toEqual([]);
  });

  it("tells what is wrong in plain words, with the line and the standard", async () => {
    expect(await check(pageAround('<input id="a">'))).toEqual([
      {
        check: "html",
        rule: name("input-missing-label"),
        severity: "error",
        page: "index.html",
        selector: "#a",
        line: 12,
        message: "A form field has no label.",
        help: "Put a label element beside the field, with its for attribute naming the field's id.",
        criterion: "https://www.w3.org/WAI/WCAG22/Understanding/name-role-value.html",
      },
    ]);
  });

  it("names a page that is empty, and nothing else about it", async () => {
    expect(await rules(" \n")).toEqual(["page-empty"]);
  });

  it("names a page that isn't UTF-8", async () => {
    const latin = Buffer.from(pageAround("<p>Café</p>"), "latin1");
    expect(await rules(latin)).toEqual(["not-utf-8"]);
    expect(await rules(pageAround("<p>Café</p>"))).toEqual([]);
  });

  it("names a page that has accents and doesn't say how they're stored", async () => {
    const bare = pageAround("<p>Café</p>").replace('<meta charset="utf-8">', "");
    expect(await rules(bare)).toEqual(["charset-missing"]);
    expect(await rules(bare.replace("é", "e"))).toEqual([]);
    expect(await rules(`\uFEFF${bare}`)).toEqual([]);
  });

  it("gives a finding for bytes that aren't a page at all", async () => {
    const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, index) => index % 256));
    expect(await rules(bytes)).toContain("not-utf-8");
  });

  it("tells a page of ten megabytes", async () => {
    const words = "The council meets on Tuesdays. ";
    const page = pageAround(`<p>${words.repeat(10_000_000 / words.length)}</p>`);
    expect((await check(page)).map(({ message }) => message)).toEqual([
      "The page has 10 megabytes, too many for a slow line or a small device.",
    ]);
  });

  it.each([
    '<label for="a">A</label><input id="a" role="combobox" aria-expanded="false" aria-controls="b">',
    '<label for="a">A</label><input id="a" aria-errormessage="b">',
    '<label for="a">A</label><input id="a" role="combobox" aria-expanded="false" aria-activedescendant="">',
  ])("lets %s wait for what comes later", async (markup) => {
    expect(await rules(pageAround(markup))).toEqual([]);
  });

  it.each([
    '<label for="a">A</label><input id="a" role="combobox" aria-expanded="true" aria-controls="b">',
    '<label for="a">A</label><input id="a" aria-invalid="true" aria-errormessage="b">',
    '<label for="a">A</label><input id="a" aria-expanded="false" aria-controls="b" aria-describedby="b">',
  ])("tells what is missing from %s now", async (markup) => {
    expect(await rules(pageAround(markup))).toContain(name("no-missing-references"));
  });

  // Only Linux lets a file's name be no text at all
  it("tells a file that can't be read", needs("linux"), async () => {
    const { folder } = await temporarySite({ "index.html": pageAround("<p>A</p>") });
    const name = Buffer.concat([
      Buffer.from(`${folder}/a`),
      Buffer.from([0xff]),
      Buffer.from(".html"),
    ]);
    await writeFile(name, pageAround("<p>B</p>"));
    const found = await runAlone("html", await readSite(folder), noBrowser);
    expect(found.map(({ page, message }) => `${page}: ${message}`)).toEqual([
      "a\uFFFD.html: The file can't be read: ENOENT: no such file or directory.",
    ]);
  });
});
