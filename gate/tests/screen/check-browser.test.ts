import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../chromium/launch-chromium.ts";
import type { Finding } from "../../model/finding.ts";
import { readSite } from "../../model/site.ts";
import { anySettings } from "../any-settings.ts";
import { runAlone } from "../run-alone.ts";

let chromium: Browser;
let folder: string;

beforeAll(async () => {
  chromium = await launchChromium();
  folder = await mkdtemp(join(tmpdir(), "browser-check-"));
});

afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true });
});

async function check(name: string, html: string | Uint8Array, strict = false): Promise<Finding[]> {
  const file = join(folder, name);
  await writeFile(file, html);
  return runAlone("browser", await readSite(file), {
    ...anySettings,
    browser: async () => chromium,
    progress: () => undefined,
    strict,
  });
}

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>';

describe("the browser check", () => {
  it("gives a finding with all that an editor needs", async () => {
    const page = `${head}<body><h1>Page</h1><p style="font-size:8px">Small print is here.</p>`;
    expect(await check("small.html", page)).toEqual([
      {
        check: "browser",
        rule: "tiny-text",
        severity: "error",
        page: "small.html",
        selector: "html > body > p",
        message: "The text “Small print is here.” is only 8 pixels high.",
        help: "Make the text at least 0.75 rem, better 1 rem.",
        criterion: "https://www.w3.org/WAI/WCAG22/Understanding/resize-text.html",
      },
    ]);
  });

  it("tells what is a matter of taste only where more is asked", async () => {
    const page = `${head}<body><h1>Page</h1><svg width="400" height="90"><circle r="9"/></svg>`;
    expect((await check("taste.html", page, true)).map(({ severity }) => severity)).toContain(
      "warning",
    );
    expect(await check("taste.html", page)).toEqual([]);
  });

  it("names the criterion of each trouble with the keyboard", async () => {
    const page = `${head}<body><h1>Page</h1>
      <div style="position:fixed;top:0;left:0;right:0;height:200px;background:#123;color:#fff">Sale</div>
      <p style="margin-top:0"><a href="a.html">Tickets</a></p><p style="margin-top:300px"><a href="b.html">Rooms</a></p>`;
    expect(await check("covered.html", page)).toMatchObject([
      {
        message: "When “Tickets” has the focus, “Sale” covers it whole.",
        criterion: "https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html",
      },
    ]);
  });

  it("takes no key for a shortcut on a page that listens for none", async () => {
    const page = `${head}<body><h1>Page</h1><label>Name <input id="name"></label><script>
      document.getElementById("name").onblur = ({ target }) => setTimeout(() => target.focus());
      </script>`;
    const told = (await check("calls-back.html", page)).map(({ rule }) => rule);
    expect(told).toContain("keyboard-trap");
    expect(told).not.toContain("key-shortcuts");
  });

  it("is silent on a plain page without styles", async () => {
    const page = `${head}<body><h1>Page</h1><p>Some <a href="a.html">link</a> in a text.</p>
      <ul><li><a href="b.html">One</a><li><a href="c.html">Two</a></ul>
      <form action="x.html"><label>Name <input name="n"></label> <button>Send</button></form>
      <table><tr><th>Day<th>Open<tr><td>Monday<td>9</table>`;
    expect(await check("plain.html", page)).toEqual([]);
  });

  it("is silent on empty, broken and framed pages, and on pages that talk", async () => {
    expect(await check("empty.html", "")).toEqual([]);
    const broken = Buffer.concat([
      Buffer.from("<div><p>"),
      Buffer.from([255, 254, 0]),
      Buffer.from("<b><i></table><a href="),
    ]);
    expect(await check("broken.html", broken)).toEqual([]);
    expect(await check("frames.html", '<frameset cols="50%,50%"><frame src="empty.html">')).toEqual(
      [],
    );
    const frame = '<iframe title="Nest" src="nest.html"></iframe>';
    expect(await check("nest.html", `${head}<body><h1>Nest</h1>${frame.repeat(3)}`)).toEqual([]);
    const talk = `${head}<body onload="alert(1)"><h1>Page</h1><button onclick="confirm(2)">Ask me</button>`;
    expect(await check("talk.html", talk)).toEqual([]);
  });

  it("comes to an end on a page that grows with every key", async () => {
    const grows = `${head}<body><h1>Page</h1><p><a href="a.html">One</a></p><script>
      addEventListener("focusin", () => document.body.insertAdjacentHTML("beforeend", "<p><a href=b.html>More</a></p>"));
      </script>`;
    expect(await check("grows.html", grows)).toEqual([]);
  });

  it("measures a page whose content policy forbids inline styles and scripts", async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
    expect(
      await check(
        "policy.html",
        `${head}${policy}<body><h1>Page</h1><p>• One<br>• Two<br>• Three</p>`,
      ),
    ).toMatchObject([
      {
        rule: "list-by-look",
        message: "3 lines from “• One” on look like a list but aren't marked up as one.",
      },
    ]);
  });
});
