/** What a page holds, in the order of reading, as its PDF must hold it too. */
export type PageParts = {
  title: string;
  links: { text: string; url: string }[];
  headings: string[];
};

/**
 * Makes a page ready to be printed as a tagged PDF. It runs in the browser, so it can use nothing from
 * outside itself.
 *
 * - Spaces at which a line is wrapped stay, and those that nobody sees go: Chromium leaves the former
 *   out of the PDF, where they part words for a reader who listens (ISO 32000-1, 14.8.2.5). So that
 *   each stays, it has its room in the line.
 * - An address that the style sheet writes behind a link becomes words of that link: Chromium tags it in
 *   some places and in others not.
 * - A `figure` without a picture would be a picture without a text alternative, and Chromium has no tag
 *   for the parts of a `dl`: they become groups, paragraphs and lists.
 */
export function preparePage(): PageParts {
  const blocks = "p, div, ul, ol, dl, blockquote, section, h1, h2, h3, h4, h5, h6, table";
  const give = (selector: string, role: string) => {
    for (const element of document.querySelectorAll(selector)) element.setAttribute("role", role);
  };
  give("figure:not(:has(img, svg, picture))", "group");
  give(`:is(figcaption, dt, dd):has(${blocks})`, "group");
  give(`:is(figcaption, dt, dd):not(:has(${blocks}))`, "paragraph");
  give("dl:has(> div):not(:has(> :not(div)))", "list");
  give("dl[role='list'] > div", "listitem");

  const sheet = document.styleSheets[0];
  sheet?.insertRule("[data-written]::after { content: none !important }", sheet.cssRules.length);
  for (const link of document.querySelectorAll("a[href]")) {
    const { content } = getComputedStyle(link, "::after");
    const written = [...content.matchAll(/"((?:\\.|[^"\\])*)"|attr\(([\w-]+)\)/g)]
      .map(([, words, attribute]) => words ?? link.getAttribute(attribute ?? "") ?? "")
      .join("");
    if (written.trim() === "") continue;
    link.setAttribute("data-written", "");
    link.append(written);
  }

  // Letters stand where their font says, not where the dots of a screen are
  document.documentElement.style.textRendering = "geometricPrecision";

  let last: Text | undefined;
  const endLine = () => {
    if (last) last.data = last.data.replace(/ $/, "");
    last = undefined;
  };
  const tidy = (node: Node): void => {
    if (node instanceof Text) {
      const text = node.data.replace(/[ \t\n\r\f]+/g, " ");
      node.data = !last || last.data.endsWith(" ") ? text.replace(/^ /, "") : text;
      if (node.data !== "") last = node;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    const { display, whiteSpaceCollapse } = getComputedStyle(node);
    if (display === "none" || whiteSpaceCollapse !== "collapse") return;
    const isInline = display === "contents" || (display === "inline" && node.tagName !== "BR");
    if (!isInline) endLine();
    for (const child of [...node.childNodes]) tidy(child);
    if (!isInline) endLine();
    node.style.whiteSpaceCollapse = "break-spaces";
  };
  tidy(document.body);

  const isSeen = (element: Element) =>
    element.getClientRects().length > 0 && !element.closest("[aria-hidden='true']");
  const wordsOf = (element: HTMLElement, between: string) =>
    element.innerText
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .filter((line) => line !== "")
      .join(between);
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
  return {
    title: document.title,
    links: seen("a[href]").map((link) => ({
      text: wordsOf(link, " "),
      url: (link as HTMLAnchorElement).href,
    })),
    headings: seen("h1, h2, h3, h4, h5, h6").map((heading) => wordsOf(heading, ": ")),
  };
}
