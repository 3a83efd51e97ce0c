import type { Probe, Seen } from "../rule.ts";

type Change = Seen & { text: string; kind: "leaves" | "opens" | "focus" };

/** Fields that send the form, open a window or move the focus as soon as something is filled in (F36, F37, F60). */
export const inputChangesPage: Probe<"input-changes-page", Change> = {
  rules: {
    "input-changes-page": {
      criterion: "3.2.2",
      severity: "error",
      asks: "everyone",
      wrong: "Filling in a field leaves the page, opens a window or moves the focus.",
      why: "People who can't see the screen, or look at a small part of it, don't notice that they were taken elsewhere.",
      help: "Add a button that does it, or say before the field what will happen.",
      technique: "F37",
    },
  },
  needsScript: true,
  use: (tab) => tab.evaluate(fillIn),
  decide: ({ text, kind }) => {
    const messages: Record<Change["kind"], string> = {
      leaves: `Filling in “${text}” sends the reader to another page without a button.`,
      opens: `Filling in “${text}” opens a new window without a button.`,
      focus: `Filling in “${text}” moves the focus away by itself.`,
    };
    return { rule: "input-changes-page", message: messages[kind] };
  },
};

/** Runs in the page. */
function fillIn(): Change[] {
  const kit = globalThis.pageKit;
  const watch = globalThis.pageWatch;
  const seen: Change[] = [];
  const advised =
    /automatic|immediate|instant|as soon as|straight away|at once|will (?:take|open|load|reload|update|submit|change|move|go|send|jump)|new (?:window|tab)|goes to/i;
  const fields = kit
    .all("select, input, textarea")
    .filter(
      (el) =>
        kit.isShown(el) &&
        !el.matches(
          ":disabled, [readonly], [type=submit], [type=button], [type=reset], [type=image], [type=file], [type=hidden]",
        ),
    );
  for (const field of fields.slice(0, 25) as (HTMLInputElement & HTMLSelectElement)[]) {
    const label = field.labels?.[0];
    const described = (field.getAttribute("aria-describedby") ?? "")
      .split(/\s+/)
      .map((id) => (id && document.getElementById(id)?.textContent) || "")
      .join(" ");
    const around = `${label?.textContent} ${described} ${field.title} ${field.closest("fieldset, form, div, p, section")?.textContent ?? ""}`;
    if (advised.test(around)) continue;
    watch.left.length = 0;
    field.focus({ preventScroll: true });
    if (document.activeElement !== field) continue;
    watch.left.length = 0;
    const send = (type: string) => field.dispatchEvent(new Event(type, { bubbles: true }));
    if (field.localName === "select") {
      for (const index of [1, 2]) {
        if (field.options.length <= index) continue;
        field.selectedIndex = index;
        send("input");
        send("change");
      }
    } else if (field.matches("[type=checkbox], [type=radio]")) {
      const was = field.checked;
      field.checked = !was || field.matches("[type=radio]");
      send("input");
      send("change");
      const listens = field.onclick || watch.listeners.get(field)?.has("click");
      if (listens)
        field.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    } else {
      const most = field.maxLength > 0 && field.maxLength <= 12 ? field.maxLength : 3;
      const digit = /^(number|tel)$/.test(field.type) || field.inputMode === "numeric" || most <= 6;
      for (let count = 1; count <= most; count += 1) {
        const key = digit ? "1" : "a";
        try {
          field.value = key.repeat(count);
        } catch {}
        for (const type of ["keydown", "keypress"])
          field.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, cancelable: true }));
        field.dispatchEvent(
          new InputEvent("input", { data: key, inputType: "insertText", bubbles: true }),
        );
        field.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true }));
        if (document.activeElement !== field) break;
      }
    }
    const [left] = watch.left;
    const now = document.activeElement;
    const moved =
      now !== field && now !== document.body && now instanceof HTMLElement && field.isConnected;
    if (
      !left &&
      !moved &&
      field.localName !== "select" &&
      !field.matches("[type=checkbox], [type=radio]")
    )
      send("change");
    const [later] = watch.left;
    const kind = later ? (later.how === "open" ? "opens" : "leaves") : moved ? "focus" : undefined;
    const text = kit.cut(labelText(label) || field.ariaLabel || field.name || field.localName);
    if (kind) seen.push({ selector: kit.selectorOf(field), text, kind });
  }
  return seen;

  /** A label's own words, without the options of a list inside it. */
  function labelText(label: Element | undefined): string {
    const copy = label?.cloneNode(true) as Element | undefined;
    for (const inner of copy?.querySelectorAll("select, textarea") ?? []) inner.remove();
    return copy?.textContent ?? "";
  }
}
