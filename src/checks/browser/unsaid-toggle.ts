import type { Probe, Seen } from "./rule.ts";
import { understanding } from "./understanding.ts";

type Unsaid = Seen & { text: string };

/** Buttons that show a part of the page and hide it again, and never say which of the two holds. */
export const unsaidToggle: Probe<Unsaid> = {
  name: "unsaid-toggle",
  criterion: understanding("name-role-value"),
  help: "Give the button `aria-expanded`, true while the part is shown and else false, or use `<details>`.",
  use: (tab) => tab.evaluate(pressTwice),
  decide: ({ text }) => ({
    severity: "error",
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
  const within = (some: Set<Element>, others: Set<Element>) =>
    [...some].every((el) => others.has(el));
  const nameOf = (el: HTMLElement) => `${el.textContent} ${el.ariaLabel} ${el.title}`;
  const buttons = kit
    .all("button, [role=button]")
    .filter((el) => kit.isShown(el) && !el.matches(telling));
  return buttons.slice(0, 20).flatMap((button) => {
    const [name, before] = [nameOf(button), shown()];
    button.click();
    const opened = shown();
    const focus = document.activeElement;
    const kept = nameOf(button) === name && !button.matches("[aria-expanded], [aria-pressed]");
    const fresh = [...opened].filter((el) => !before.has(el) && !button.contains(el));
    if (button.isConnected) button.click();
    const closed = shown();
    const led = fresh.some((el) => focus && el.closest("*")?.contains(focus));
    const announced = fresh.some((el) =>
      el.closest("[role=status], [role=alert], [aria-live], dialog, [role=dialog], [popover]"),
    );
    const toggles = fresh.length > 0 && within(before, opened) && within(closed, before);
    if (!toggles || !kept || led || announced) return [];
    return [
      { selector: kit.selectorOf(button), text: kit.cut(button.innerText || button.ariaLabel) },
    ];
  });
}
