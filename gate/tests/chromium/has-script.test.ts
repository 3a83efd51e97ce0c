import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasScript } from "../../chromium/has-script.ts";
import { readSite } from "../../model/site.ts";
import { pageAround, temporaryFolder } from "../temporary-site.ts";

const judge = async (html: string | Buffer) => {
  const folder = await temporaryFolder({ "page.html": Buffer.from(html) });
  const { pages } = await readSite(join(folder, "page.html"));
  return pages.map(hasScript);
};

describe("hasScript", () => {
  it.each([
    ["a script", "<script>alert(1)</script>"],
    ["a module", '<script type="module" src="a.js"></script>'],
    ["a script in a drawing", "<svg><script>alert(1)</script></svg>"],
    [
      "a script in a shadow",
      '<div><template shadowrootmode="open"><script></script></template></div>',
    ],
    ["a handler", '<p onclick="alert(1)">Open</p>'],
    ["a handler in capitals", '<body ONLOAD="alert(1)">'],
    ["an address that is a script", '<a href="javascript:alert(1)">Open</a>'],
    ["such an address, disguised", '<a href=" java&#10;script&#58;alert(1)">Open</a>'],
    ["a frame", '<iframe title="Tides" src="tides.html"></iframe>'],
    ["an embedded page", '<object data="tides.html"></object>'],
    ["a refresh", '<meta http-equiv="refresh" content="0; url=b.html">'],
  ])("tells %s", async (_, main) => {
    expect(await judge(pageAround(main))).toEqual([true]);
  });

  it("takes a page in UTF-16 to have one", async () => {
    expect(await judge(Buffer.from(`\ufeff${pageAround("<p>Tides</p>")}`, "utf16le"))).toEqual([
      true,
    ]);
  });

  it("tells none where there is none", async () => {
    const main = `<p class="script onward" title="The script">See <a href="#on">the script</a>.</p>
      <form action="a.html"><label>Name <input></label><button>Send</button></form>
      <details><summary>More</summary><video controls src="a.mp4"></video></details>
      <svg><animate attributeName="x" dur="1s"/></svg><template><p>A</p></template>`;
    expect(await judge(pageAround(main))).toEqual([false]);
  });

  it("looks through a page of any depth", async () => {
    const deep = "<div>".repeat(20_000);
    expect(await judge(`${deep}<p>Tides`)).toEqual([false]);
    expect(await judge(`${deep}<script></script>`)).toEqual([true]);
  });
});
