import type { Tab } from "../../chromium/page-session.ts";
import type { Probe, Seen } from "../rule.ts";

type Pale = Seen & { text: string; contrast: number; large: boolean; when: keyof typeof words };

const words = { hover: "while the mouse is on it", focus: "while it has the focus" };

/** Words that turn too pale to read when the mouse or the focus comes to them (SC 1.4.3). */
export const hoverContrast: Probe<"hover-contrast", Pale> = {
  rules: {
    "hover-contrast": {
      criterion: "1.4.3",
      severity: "error",
      asks: "everyone",
      wrong: "Words turn too pale to read when the mouse or the focus comes to them.",
      why: "Readers with low vision lose the words at the moment when they want to use them.",
      help: "Choose colours for `:hover` and `:focus` with a contrast of 4.5 to 1 or more.",
      technique: "G18",
    },
  },
  use: async (tab) => {
    const normal = await tab.evaluate(findColoured);
    if (normal.length === 0) return [];
    const seen: Pale[] = [];
    for (const when of ["hover", "focus"] as const) {
      const looks = await lookWhile(tab, normal, when);
      seen.push(...looks.map((look) => ({ ...look, when })));
    }
    const faint = new Set(normal.filter(isPale).map(({ selector }) => selector));
    return seen.filter(({ selector }) => !faint.has(selector));
  },
  decide: (seen) =>
    isPale(seen)
      ? {
          rule: "hover-contrast",
          message: `“${seen.text}” has a contrast of only ${seen.contrast.toFixed(1)} to 1 ${words[seen.when]}.`,
        }
      : undefined,
};

type Look = Seen & { text: string; contrast: number; large: boolean };

const isPale = ({ contrast, large }: Look) => contrast < (large ? 3 : 4.5);

/** Has the browser show all of them as if the mouse or the focus were on each. */
async function lookWhile(tab: Tab, normal: Look[], state: keyof typeof words): Promise<Look[]> {
  const session = await tab.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const forcedPseudoClasses = state === "focus" ? ["focus", "focus-visible"] : ["hover"];
  for (const { selector } of normal) {
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    if (nodeId) await session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses });
  }
  const selectors = normal.map(({ selector }) => selector);
  const looks = await tab.evaluate((all) => globalThis.pageLooks?.(all) ?? [], selectors);
  // Detaching ends what was forced
  await session.detach();
  return looks;
}

declare global {
  var pageLooks: ((selectors: string[]) => Look[]) | undefined;
}

/** Runs in the page: what can be used and has colours of its own for hover or focus, as it looks now. */
function findColoured(): Look[] {
  const kit = globalThis.pageKit;
  globalThis.pageLooks = (selectors) =>
    selectors.flatMap((selector) => {
      const el = document.querySelector<HTMLElement>(selector);
      if (!el) return [];
      const look = kit.style(el);
      const ground = kit.backdrop(el);
      if (!ground || look.textShadow !== "none" || look.opacity !== "1") return [];
      const size = Number.parseFloat(look.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(look.fontWeight) >= 700);
      const contrast = kit.contrast(kit.over(kit.colour(look.color), ground), ground);
      return [{ selector, text: kit.cut(el.innerText), contrast, large }];
    });
  const ruled = kit
    .styleRules()
    .filter(
      ({ selectorText, style }) =>
        /:(hover|focus)/.test(selectorText) &&
        (style.color || style.backgroundColor || style.background),
    );
  if (ruled.length === 0) return [];
  const plain = kit
    .all("a[href], button, summary, [role=button], [role=tab], [role=menuitem]")
    .filter(
      (el) =>
        kit.isShown(el) &&
        !el.matches(":disabled, [aria-disabled=true]") &&
        [...el.childNodes].some((node) => node.nodeType === 3 && kit.words(node.nodeValue ?? "")),
    )
    .slice(0, 40);
  return globalThis.pageLooks(plain.map((el) => kit.selectorOf(el)));
}
