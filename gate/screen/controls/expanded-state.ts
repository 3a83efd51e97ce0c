import type { Probe, Seen } from "../rule.ts";

type Lying = Seen & { text: string; told: string };

/** Controls that show or hide a part of the page while their `aria-expanded` stays as it was (F79). */
export const expandedState: Probe<"expanded-state", Lying> = {
  rules: {
    "expanded-state": {
      criterion: "4.1.2",
      severity: "error",
      asks: "everyone",
      wrong: "A control folds a part of the page, but always says the same state.",
      why: "A screen reader's listener hears that a part is closed while it is open, or the other way round.",
      help: "Set `aria-expanded` to true when the part is shown, and to false when it is hidden.",
      technique: "F79",
    },
  },
  use: (tab) => tab.evaluate(pressAll),
  decide: ({ text, told }) => ({
    rule: "expanded-state",
    message: `“${text}” folds a part of the page, but says \`aria-expanded="${told}"\` before and after.`,
  }),
};

/** Runs in the page. Each control is pressed twice, so that the page is left as it was. */
function pressAll(): Lying[] {
  const kit = globalThis.pageKit;
  const controls = kit
    .all("button[aria-expanded], [role=button][aria-expanded]")
    .filter((el) => kit.isShown(el) && !el.matches(":disabled"));
  return controls.slice(0, 20).flatMap((control) => {
    // the words of the control itself may change, and other things with it
    const words = () => kit.words(document.body.innerText) - kit.words(control.innerText);
    const [told, before] = [control.ariaExpanded ?? "", words()];
    control.click();
    const [same, after] = [control.ariaExpanded === told, words()];
    if (control.isConnected) control.click();
    const back = words();
    kit.forget();
    if (!same || before === after || back !== before) return [];
    const text = kit.cut(control.innerText || control.ariaLabel);
    return [{ selector: kit.selectorOf(control), text, told }];
  });
}
