import type { Probe, Seen } from "../rule.ts";

type Unsaid = Seen & { text: string };

/** Buttons that show a part of the page and hide it again, and never say which of the two holds. */
export const unsaidToggle: Probe<"unsaid-toggle", Unsaid> = {
  rules: {
    "unsaid-toggle": {
      criterion: "4.1.2",
      severity: "error",
      asks: "everyone",
      wrong: "A button shows and hides a part of the page, and never says which.",
      why: "A screen reader's listener doesn't know whether pressing the button has opened or closed something.",
      help: "Give the button `aria-expanded`, true while the part is shown and else false, or use `<details>`.",
    },
  },
  needsScript: true,
  use: (tab) => tab.evaluate(pressTwice),
  decide: ({ text }) => ({
    rule: "unsaid-toggle",
    message: `“${text}” shows and hides a part of the page, but a screen reader isn't told which.`,
  }),
};

/** Runs in the page. Each button is pressed twice, so that the page is left as it was. */
function pressTwice(): Unsaid[] {
  const kit = globalThis.pageKit;
  const telling =
    "[aria-expanded], [aria-pressed], [aria-haspopup], [aria-checked], [aria-selected], [popovertarget], [commandfor], [role]:not([role=button]), :disabled, form button:not([type=button]), dialog *, [role=dialog] *";
  const shown = () => {
    kit.forget();
    return new Set(kit.textBlocks().keys());
  };
  const isWithin = (some: Set<Element>, others: Set<Element>) =>
    some.size < others.size && [...some].every((el) => others.has(el));
  const nameOf = (el: HTMLElement) => `${el.textContent} ${el.ariaLabel} ${el.title}`;
  const buttons = kit
    .all("button, [role=button]")
    .filter((el) => kit.isShown(el) && !el.matches(telling));
  return buttons.slice(0, 20).flatMap((button) => {
    const [name, before] = [nameOf(button), shown()];
    button.click();
    const [after, focus] = [shown(), document.activeElement];
    const told = nameOf(button) !== name || button.matches("[aria-expanded], [aria-pressed]");
    if (button.isConnected) button.click();
    const back = shown();
    // an earlier probe may have left the part open
    const [less, more] = after.size > before.size ? [before, after] : [after, before];
    const isBack = back.size === before.size && [...back].every((el) => before.has(el));
    if (told || !isBack || !isWithin(less, more)) return [];
    const folded = [...more].filter((el) => !less.has(el) && !button.contains(el));
    const live = "[role=status], [role=alert], [aria-live], dialog, [role=dialog], [popover]";
    if (folded.length === 0 || folded.some((el) => el.closest(live) || el.contains(focus)))
      return [];
    const text = kit.cut(button.innerText || button.ariaLabel);
    return [{ selector: kit.selectorOf(button), text }];
  });
}
