import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Tab } from "../chromium/page-session.ts";

const require = createRequire(import.meta.url);
// The short form, since each page takes all of it over the wire and compiles it anew
const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
const sniffer = await readFile(require.resolve("@pa11y/html_codesniffer/build/HTMLCS.js"), "utf8");

/** Brings axe and HTML_CodeSniffer into a loaded page, whatever loaders the page itself defines. */
export async function injectEngines(tab: Tab): Promise<void> {
  // Both hand themselves to a module loader where a page defines one, and are then out of reach
  const shielded = `(() => { const define = undefined, exports = undefined, module = undefined;
${axe}
${sniffer}
})()`;
  await tab.evaluate(shielded);
  await tab.evaluate(defineSelectorOf);
}

declare global {
  /** Gives a CSS selector that names one element of the page. */
  function gateSelectorOf(element: Element): string;
}

function defineSelectorOf(): void {
  globalThis.gateSelectorOf = (element) => {
    const parts: string[] = [];
    for (let node: Element | null = element; node; node = node.parentElement) {
      const byId = node.id === "" ? "" : `#${CSS.escape(node.id)}`;
      if (byId && document.querySelectorAll(byId).length === 1) {
        parts.unshift(byId);
        break;
      }
      const { localName } = node;
      const twins = [...(node.parentElement?.children ?? [])].filter(
        (sibling) => sibling.localName === localName,
      );
      const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(node) + 1})` : "";
      parts.unshift(CSS.escape(localName) + place);
    }
    return parts.join(" > ");
  };
}
