import type { Tab } from "../page-session.ts";
import type { Probe, Seen } from "./rule.ts";
import { understanding } from "./understanding.ts";
import type { Stop } from "./watch.ts";

type Trouble = Seen & {
  text: string;
  kind: "trapped" | "circle" | "blurred" | "moved" | "leaves" | "opens" | "covered" | "order";
  backwards: boolean;
  by: string;
  tall: boolean;
};

const mostStops = 150;

/**
 * Walks the whole page with Tab and back with Shift+Tab, as a reader does, and looks at each
 * stop: no trap (F10), nothing that drops or misuses the focus (F55), nothing that covers it
 * (F110), and an order that follows the page (F44).
 */
export const keyboardWalk: Probe<Trouble> = {
  name: "keyboard",
  criterion: understanding("keyboard"),
  help: "Use the page with the Tab key alone, and let the browser's own focus do its work.",
  use: async (tab) => {
    const count = await tab.evaluate(startWalk);
    if (count === 0) return [];
    const presses = Math.min(count + 6, mostStops);
    await press(tab, presses, 0);
    // Shift is 8 in the protocol's modifiers
    await press(tab, Math.min(presses, 60), 8);
    return tab.evaluate(readWalk, count < mostStops);
  },
  decide: ({ text, kind, backwards, by, tall }) => {
    const way = backwards ? "Shift and Tab" : "Tab";
    const messages: Record<Trouble["kind"], string> = {
      trapped: `“${text}” keeps the focus: ${way} doesn't lead out of it.`,
      circle: `${way} goes round in a circle at “${text}” and never reaches the rest of the page.`,
      blurred: `“${text}” loses the focus at the moment it gets it.`,
      moved: `When “${text}” gets the focus, a script moves the focus elsewhere.`,
      leaves: `When “${text}” gets the focus, the page goes to another address.`,
      opens: `When “${text}” gets the focus, a new window opens.`,
      covered: `When “${text}” has the focus, ${by} covers it whole.`,
      order: `The Tab key comes to “${text}” out of its turn, because of a \`tabindex\` above 0.`,
    };
    // on the way back, slim sticky bars cover a link or two on most pages that have one
    if (kind === "covered" && backwards && !tall) return undefined;
    return { severity: kind === "moved" ? "warning" : "error", message: messages[kind] };
  },
};

async function press(tab: Tab, times: number, modifiers: number): Promise<void> {
  const session = await tab.createCDPSession();
  const key = {
    type: "rawKeyDown",
    key: "Tab",
    code: "Tab",
    windowsVirtualKeyCode: 9,
    modifiers,
  } as const;
  await Promise.all(
    Array.from({ length: times }, () => session.send("Input.dispatchKeyEvent", key)),
  );
  await session.detach();
}

declare global {
  var pageStops: Stop[];
}

/** Runs in the page: notes at each Tab key where the focus was. Gives how many stops to expect. */
function startWalk(): number {
  const kit = globalThis.pageKit;
  const stops: Stop[] = [];
  globalThis.pageStops = stops;
  let given: Element | null = null;
  scrollTo(0, 0);
  (document.activeElement as HTMLElement | null)?.blur?.();
  // not `focusin`, which doesn't come when a script drops the focus at once
  window.addEventListener(
    "focus",
    (event) => {
      if (event.target instanceof Element) given ??= event.target;
    },
    true,
  );
  window.addEventListener("keydown", (event) => {
    const stop = stops.at(-1);
    if (event.key === "Tab" && stop && event.defaultPrevented) stop.kept = true;
  });

  function coverOf(el: Element): Element | undefined {
    const rect = el.getBoundingClientRect();
    let cover: Element | undefined;
    for (const x of [0.1, 0.5, 0.9]) {
      for (const y of [0.15, 0.5, 0.85]) {
        const [left, top] = [rect.left + x * rect.width, rect.top + y * rect.height];
        if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
        const hit = document.elementFromPoint(left, top);
        if (!hit || hit.contains(el) || el.contains(hit) || hit.closest("label")?.control === el)
          return undefined;
        if (hit.shadowRoot?.contains(el)) return undefined;
        cover =
          kit.climb(
            hit,
            (up) => /fixed|sticky|absolute/.test(kit.style(up).position) && !up.contains(el),
          ) ?? undefined;
        if (!cover) return undefined;
        const look = kit.style(cover);
        const solid = kit.colour(look.backgroundColor)[3] > 0.7 || look.backgroundImage !== "none";
        const inner = kit.climb(hit, (up) => kit.colour(kit.style(up).backgroundColor)[3] > 0.7);
        if (!solid && !(inner && cover.contains(inner))) return undefined;
        if (Number(look.opacity) < 0.7) return undefined;
      }
    }
    return cover;
  }

  globalThis.pageWatch.onTab = (event) => {
    // a script that takes the focus back does so a moment later
    for (const [name, timer] of [...globalThis.pageWatch.timers]) {
      const soon = name.startsWith("timer") && timer.every === undefined && timer.due <= 100;
      if (soon) timer.call(0);
    }
    const active = document.activeElement ?? document.body;
    const expected: Element = given?.isConnected ? given : active;
    given = null;
    const lost = expected !== active && !expected.contains(active);
    stops.push({
      element: expected,
      ...(lost ? { lostTo: active } : {}),
      coveredBy: active === document.body ? undefined : coverOf(active),
      kept: false,
      backwards: event.shiftKey,
    });
  };
  return kit
    .all(
      "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], audio[controls], video[controls]",
    )
    .filter(
      (el) =>
        el.tabIndex >= 0 &&
        el.checkVisibility({ visibilityProperty: true }) &&
        !el.matches(":disabled"),
    ).length;
}

/** Runs in the page: tells what went wrong on the way. */
function readWalk(whole: boolean): Trouble[] {
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
  const repeats = forward.length - new Set(forward).size;
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
  return [...seen.values()];
}
