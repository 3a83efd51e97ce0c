import type { Seen } from "../rule.ts";

/** What went wrong at a stop of the Tab key. */
export type Trouble = Seen & {
  text: string;
  kind: "trapped" | "circle" | "blurred" | "moved" | "leaves" | "opens" | "covered" | "order";
  backwards: boolean;
  by: string;
  tall: boolean;
};

/** Runs in the page: tells what went wrong on the way. */
export function readWalk(whole: boolean): Trouble[] {
  const kit = globalThis.pageKit;
  const stops = globalThis.pageStops;
  const watch = globalThis.pageWatch;
  watch.onTab = undefined;
  const seen = new Map<string, Trouble>();
  const nameOf = (el: Element) =>
    kit.cut(
      (el as HTMLElement).innerText ||
        el.ariaLabel ||
        (el as HTMLInputElement).labels?.[0]?.innerText ||
        (el as HTMLInputElement).value ||
        (el as HTMLElement).title ||
        el.localName,
    );
  const tell = (kind: Trouble["kind"], el: Element, more: Partial<Trouble> = {}) => {
    const key = `${kind} ${kit.selectorOf(el)}`;
    if (!seen.has(key))
      seen.set(key, {
        selector: kit.selectorOf(el),
        text: nameOf(el),
        kind,
        backwards: false,
        by: "",
        tall: false,
        ...more,
      });
  };
  /** Elements in which the key has several stops, or which take it by design. */
  const manifold = (el: Element) =>
    el.matches(
      "iframe, object, embed, video, audio, input[type=date], input[type=time], input[type=datetime-local], input[type=month], input[type=week], input[type=number], input[type=file], input[type=color]",
    ) ||
    el.shadowRoot !== null ||
    el.localName.includes("-");
  const pageSaysEscape = /\besc(ape)?\b/i.test(document.body?.innerText ?? "");
  const isBody = (el: Element) => el === document.body || el === document.documentElement;
  const modal = (el: Element) =>
    el.closest("dialog, [role=dialog], [role=alertdialog], [aria-modal=true]");

  for (const backwards of [false, true]) {
    const way = stops.filter((stop) => stop.backwards === backwards);
    for (const [index, { element, lostTo, coveredBy, kept }] of way.entries()) {
      const next = way[index + 1];
      if (isBody(element) || !element.isConnected) continue;
      if (
        next &&
        next.element === element &&
        lostTo === undefined &&
        !manifold(element) &&
        !(pageSaysEscape && kept)
      )
        tell("trapped", element, { backwards });
      if (lostTo !== undefined && lostTo !== element) {
        const sentinel = !kit.clean(element.textContent) && element.matches("div, span");
        if (lostTo && !isBody(lostTo) && next?.element === element && !manifold(element))
          tell("trapped", lostTo, { backwards });
        else if (!lostTo || isBody(lostTo)) tell("blurred", element);
        else if (
          !sentinel &&
          !backwards &&
          !element.matches(
            "[aria-activedescendant], [role=listbox], [role=tablist], [role=grid], [role=menu]",
          )
        )
          tell("moved", element);
      }
      if (coveredBy) {
        const { top, bottom } = coveredBy.getBoundingClientRect();
        tell("covered", element, {
          backwards,
          by: `“${nameOf(coveredBy)}”`,
          tall: bottom - top > 100,
        });
      }
    }
  }

  const forward = stops.filter((stop) => !stop.backwards).map((stop) => stop.element);
  const reached = new Set(forward);
  const expected = kit
    .all("a[href], button, input, select, textarea, summary, [tabindex]")
    .filter(
      (el) =>
        el.tabIndex >= 0 &&
        el.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        !el.matches(":disabled, [type=radio], [inert] *, [inert]") &&
        el.getClientRects().length > 0,
    );
  const missed = expected.filter((el) => !reached.has(el) && !el.closest("details:not([open])"));
  const wrapped = forward.slice(1).some(isBody);
  // the parts of a date, and the buttons of a film, are stops within one element
  const walked = forward.filter((el, at) => el !== forward[at - 1]);
  const repeats = walked.length - new Set(walked).size;
  if (whole && missed.length > 0 && !wrapped && repeats > 3 && seen.size === 0) {
    const last = forward.at(-1);
    if (last && !modal(last) && !manifold(last) && !pageSaysEscape) tell("circle", last);
  }

  for (const { address, how, focus } of watch.left) {
    if (focus && !isBody(focus) && address !== "") tell(how === "open" ? "opens" : "leaves", focus);
  }
  watch.left = watch.left.filter(({ focus }) => !focus || isBody(focus));

  const positive = expected.filter((el) => el.tabIndex > 0);
  if (positive.length > 0) {
    const first = forward.filter(
      (el, i) => !isBody(el) && forward.indexOf(el) === i && expected.includes(el as HTMLElement),
    );
    const wrong = first.find((el, i) => {
      const after = first[i + 1];
      return after && (el.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    if (wrong) tell("order", first[first.indexOf(wrong) + 1] ?? wrong);
  }
  const faults = [...seen.values()];
  const trapped = faults.some(({ kind }) => kind === "trapped");
  return faults.filter(({ kind }) => !(trapped && kind === "moved"));
}
