import type { Html } from "../../../_includes/html.ts";

/** What the preview’s own page needs of the site. */
export type PreviewLook = { styles: string; language: string; direction: string };

/** Links lead nowhere in a preview, and look as if they did; what stands around a passage has no place in it. */
export const previewStyles =
  "@layer reset{a{text-decoration-line:underline}body{padding-inline:1rem}}main{padding-block:1rem}";

/**
 * Shows passages in a frame, so that the styles of the site meet no form. Whoever steps through the page
 * by keyboard meets no link there.
 *
 * @param frame an iframe of this page
 */
export function previewFrame(
  frame: HTMLIFrameElement,
  { styles, language, direction }: PreviewLook,
): (passage: Html) => void {
  let shown: Html | undefined;
  const draw = () => {
    const page = frame.contentDocument;
    const main = page?.querySelector("main");
    if (!page || !main || !shown) return;
    main.innerHTML = shown.markup;
    for (const link of main.querySelectorAll("a")) link.removeAttribute("href");
    frame.style.blockSize = `${page.documentElement.scrollHeight}px`;
  };
  frame.addEventListener("load", () => {
    draw();
    const body = frame.contentDocument?.body;
    if (!body) return;
    // A wider frame needs less height, and larger letters more
    new ResizeObserver(() => {
      frame.style.blockSize = `${Math.ceil(body.getBoundingClientRect().height)}px`;
    }).observe(body);
  });
  frame.srcdoc = `<!DOCTYPE html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>Preview</title><style>${styles}</style><style>${previewStyles}</style></head><body><main></main></body></html>`;
  return (passage) => {
    shown = passage;
    draw();
  };
}
