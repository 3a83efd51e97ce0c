import type { Stop } from "../kit/watch.ts";

declare global {
  var pageStops: Stop[];
}

/** Runs in the page: notes at each Tab key where the focus was. Gives how many stops to expect. */
export function startWalk(): number {
  const kit = globalThis.pageKit;
  const stops: Stop[] = [];
  globalThis.pageStops = stops;
  let given: Element | null = null;
  scrollTo(0, 0);
  (document.activeElement as HTMLElement | null)?.blur?.();
  // not `focusin`, which doesn't come when a script drops the focus at once
  globalThis.pageWatch.listen(
    "focus",
    (event) => {
      if (event.target instanceof Element) given ??= event.target;
    },
    true,
  );
  globalThis.pageWatch.listen(
    "keydown",
    (event) => {
      const stop = stops.at(-1);
      const isTab = (event as KeyboardEvent).key === "Tab";
      if (isTab && stop && event.defaultPrevented) stop.kept = true;
    },
    false,
  );

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
