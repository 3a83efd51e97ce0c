import type { Probe, Seen } from "../rule.ts";

type Left = Seen & { text: string; by: string };

/**
 * Dialogues, marked up or by look alone, that open without taking the focus, so the keyboard stays
 * behind them (F85).
 */
export const dialogFocus: Probe<"dialog-focus", Left> = {
  rules: {
    "dialog-focus": {
      criterion: "2.4.3",
      severity: "error",
      asks: "everyone",
      wrong: "A dialogue opens, but the focus stays behind it.",
      why: "Who uses the keyboard or a screen reader goes on in the page below, and doesn't notice or reach the dialogue.",
      help: "Use a `dialog` element and `showModal()`, or move the focus into the dialogue as it opens.",
      technique: "F85",
    },
  },
  use: (tab) => tab.evaluate(openDialogs),
  decide: ({ text, by }) => ({
    rule: "dialog-focus",
    message: `“${by}” opens the dialogue “${text}”, but the focus doesn't go into it.`,
  }),
};

/** Runs in the page. What a button changes at a dialogue is put back afterwards. */
async function openDialogs(): Promise<Left[]> {
  const kit = globalThis.pageKit;
  const marked = "[role=dialog], [role=alertdialog], dialog";
  const isOpen = (el: Element) =>
    el.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const dialogs = [...kit.all(marked), ...kit.all("div, section, form").filter(isWindow)].filter(
    (el) => !isOpen(el),
  );
  if (dialogs.length === 0) return [];
  const unfolding = "[aria-expanded], [aria-controls], nav *, header *";
  const seen: Left[] = [];
  const buttons = kit
    .all("button, [role=button], input[type=button], a[href^='#']")
    .filter((el) => kit.isShown(el) && !el.matches(":disabled, form [type=submit]"));
  for (const button of buttons.slice(0, 20)) {
    if (!button.isConnected) continue;
    const touched = [document.body, ...dialogs.flatMap(lineage)];
    const before = touched.map((el) => [...el.attributes].map(({ name, value }) => [name, value]));
    button.focus();
    button.click();
    const opened = dialogs.find(isOpen);
    if (!opened) continue;
    // a dialogue may take the focus after it has slid in
    for (let tries = 0; tries < 10 && !opened.contains(document.activeElement); tries += 1)
      await new Promise((done) => globalThis.setTimeout(done, 50));
    const counts = opened.matches(marked) || (liesOnTop(opened) && !button.matches(unfolding));
    if (!opened.contains(document.activeElement) && opened.isConnected && counts) {
      const text = kit.cut(opened.ariaLabel || opened.innerText);
      seen.push({ selector: kit.selectorOf(opened), text, by: kit.cut(button.innerText) });
    }
    if (opened instanceof HTMLDialogElement && opened.open) opened.close();
    for (const [index, el] of touched.entries()) {
      const were = new Map(before[index] as [string, string][]);
      for (const { name } of [...el.attributes]) if (!were.has(name)) el.removeAttribute(name);
      for (const [name, value] of were) el.setAttribute(name, value);
    }
  }
  kit.forget();
  return seen.slice(0, 3);

  /** A box that lies over the page with something to press in it, like a dialogue but for its role. */
  function isWindow(el: HTMLElement): boolean {
    if (kit.style(el).position !== "fixed" || kit.words(el.textContent ?? "") < 3) return false;
    if (el.closest(`${marked}, nav, header, footer, [role], [aria-live], [popover]`)) return false;
    return !el.querySelector(`${marked}, nav`) && el.querySelector("a, button, input") !== null;
  }

  function liesOnTop(el: Element): boolean {
    const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const { top, bottom, left, right } = el.getBoundingClientRect();
    const middle = left < innerWidth / 2 && right > innerWidth / 2;
    return el.contains(hit) || (middle && top < innerHeight / 2 && bottom - top > 80);
  }

  function lineage(el: Element): Element[] {
    const line: Element[] = [];
    for (let node: Element | null = el; node && node !== document.body; node = node.parentElement)
      line.push(node);
    return line;
  }
}
