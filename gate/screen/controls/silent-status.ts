import type { Probe, Seen } from "../rule.ts";

type Silent = Seen & { text: string; by: string };

/** Short messages that a button or field makes appear, and that no screen reader is told of (F103). */
export const silentStatus: Probe<"silent-status", Silent> = {
  rules: {
    "silent-status": {
      criterion: "4.1.3",
      severity: "error",
      asks: "everyone",
      wrong: "A message appears, but a screen reader isn't told.",
      why: "Listeners don't hear that something was found, saved or refused, and wait for an answer.",
      help: 'Put the message into an element with `role="status"`, or `role="alert"` for a mistake.',
      technique: "F103",
    },
  },
  needsScript: true,
  use: (tab) => tab.evaluate(useControls),
  decide: ({ text, by }) => ({
    rule: "silent-status",
    message: `“${text}” appears after “${by}” is used, but a screen reader isn't told.`,
  }),
};

/** Runs in the page. */
function useControls(): Silent[] {
  const kit = globalThis.pageKit;
  const live =
    "[role=status], [role=alert], [role=log], [role=timer], [aria-live], output, [role=dialog], dialog, [role=alertdialog]";
  const seen: Silent[] = [];
  kit.forget();
  const observer = new MutationObserver(() => undefined);
  const controls = kit
    .all("button, input:not([type=hidden]), select, textarea")
    .filter(
      (el) =>
        kit.isShown(el) &&
        !el.matches(
          ":disabled, [aria-expanded], [aria-haspopup], [aria-controls], [role=tab], [type=file]",
        ),
    );
  for (const control of controls.slice(0, 25) as HTMLInputElement[]) {
    const by = kit.cut(
      control.innerText ||
        control.ariaLabel ||
        control.labels?.[0]?.textContent ||
        control.value ||
        control.localName,
    );
    const typed = !control.matches(
      "button, select, [type=submit], [type=button], [type=checkbox], [type=radio]",
    );
    if (typed) {
      control.value = "";
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    observer.takeRecords();
    const texts = new Map(
      kit
        .all("body *")
        .filter((el) => el.childElementCount === 0)
        .slice(0, 1500)
        .map((el) => [el, kit.clean(el.textContent)]),
    );
    if (control.matches("button, [type=submit], [type=button], [type=checkbox], [type=radio]"))
      control.click();
    else {
      if (control.localName !== "select") {
        try {
          control.value = /number|range/.test(control.type) ? "1" : "zqx";
        } catch {}
      }
      for (const type of ["input", "keyup", "change"])
        control.dispatchEvent(new Event(type, { bubbles: true }));
    }
    const changed = observer
      .takeRecords()
      .map(({ target }) => (target instanceof Element ? target : target.parentElement));
    observer.disconnect();
    const focus = document.activeElement;
    kit.forget();
    for (const el of new Set(changed)) {
      if (
        !el?.isConnected ||
        el.childElementCount > 0 ||
        el.closest(live) ||
        el.contains(control) ||
        control.contains(el) ||
        el.matches("button, option, input, textarea, style, script, title")
      )
        continue;
      const [was, now] = [texts.get(el as HTMLElement), kit.clean(el.textContent)];
      const counts =
        was !== undefined &&
        /\d/.test(was) &&
        was.replace(/\d+/g, "") === now.replace(/\d+/g, "") &&
        kit.words(now) > 1;
      const fresh = was === "" && kit.words(now) >= 2;
      const described =
        el.id && document.querySelector(`[aria-describedby~="${CSS.escape(el.id)}"]`) === focus;
      if (
        was === now ||
        !(counts || fresh) ||
        kit.words(now) > 20 ||
        !kit.isShown(el) ||
        described ||
        (focus && focus !== control && focus !== document.body && el.contains(focus))
      )
        continue;
      seen.push({ selector: kit.selectorOf(el), text: kit.cut(now), by });
    }
  }
  return seen.slice(0, 3);
}
