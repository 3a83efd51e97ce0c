import { expect, it } from "vitest";
import { smallestPage } from "../../../bench/read/smallest-page.ts";

it("keeps the words of a page and nothing else", () => {
  const page = `<!DOCTYPE html><html lang="en-GB"><head><title>A &amp; B</title><style>p{}</style></head>
<body><main><h1>One</h1><p>Two <a href="x">three</a> &lt;four&gt;</p><svg><title>no</title></svg></main></body></html>`;
  expect(smallestPage(page)).toBe(
    `<!DOCTYPE html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A &amp; B</title><p>One
<p>Two three &lt;four>`,
  );
});
