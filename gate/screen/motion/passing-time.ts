import type { Timer } from "../kit/watch.ts";
import type { Probe, Seen } from "../rule.ts";

type Passed = Seen & {
  rule: "passing-time" | "leaves-by-itself" | "opens-by-itself";
  text: string;
  seconds: number;
};

const still = {
  severity: "error",
  asks: "everyone",
  help: "Let nothing on the page change by itself, or add a button that stops it.",
} as const;

/**
 * Lets the page's own timers run ahead, without waiting: content that keeps changing by script
 * (F16, F50, F61), and pages that leave or open windows by themselves (F22, F40, F41, F52, F58).
 */
export const passingTime: Probe<Passed["rule"], Passed> = {
  rules: {
    "passing-time": {
      ...still,
      criterion: "2.2.2",
      wrong: "Something keeps changing by itself, and nothing on the page stops it.",
      why: "Slow readers lose what they are reading, and a screen reader loses its place at each change.",
    },
    "leaves-by-itself": {
      ...still,
      criterion: "2.2.1",
      wrong: "The page goes to another address by itself.",
      why: "People who read or type slowly are taken away before they have come to an end.",
    },
    "opens-by-itself": {
      ...still,
      criterion: "3.2.5",
      wrong: "The page opens a new window by itself.",
      why: "People who can't see the whole screen don't notice the new window, and find no way back.",
    },
  },
  needsScript: true,
  use: (tab) => tab.evaluate(letTimePass),
  decide: ({ rule, text, seconds }) => {
    const after = seconds > 0 ? ` after ${seconds} seconds` : "";
    const messages: Record<Passed["rule"], string> = {
      "passing-time": `“${text}” keeps changing by itself, and nothing on the page stops it.`,
      "leaves-by-itself": `The page goes to another address by itself${after}.`,
      "opens-by-itself": "The page opens a new window by itself.",
    };
    return { rule, message: messages[rule] };
  },
};

/** Runs in the page. */
function letTimePass(): Passed[] {
  const kit = globalThis.pageKit;
  const watch = globalThis.pageWatch;
  kit.forget();
  // what happened while something had the focus is told by the keyboard's probe
  const alone = watch.left.filter(({ focus }) => !focus || focus === document.body);
  const seen: Passed[] = alone.map(({ how }) => ({
    selector: "html",
    rule: how === "open" ? ("opens-by-itself" as const) : ("leaves-by-itself" as const),
    text: "",
    seconds: 0,
  }));
  watch.left.length = 0;
  const changes = new Map<Element, number[]>();
  const looks = [
    "color",
    "backgroundColor",
    "opacity",
    "visibility",
    "display",
    "transform",
    "left",
    "top",
    "marginLeft",
    "marginTop",
    "backgroundPosition",
    "filter",
  ] as const;
  const lookOf = (el: Element) => {
    const css = kit.style(el);
    return `${looks.map((name) => css[name]).join()}${(el as HTMLElement).innerText ?? el.textContent}${el.getAttribute("src")}${el.scrollLeft},${el.scrollTop}`;
  };
  const last = new Map<Element, string>();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const canvases = kit.all("canvas").filter((el) => kit.isShown(el)) as HTMLCanvasElement[];
  const paint = (canvas: HTMLCanvasElement) => {
    try {
      return canvas.toDataURL();
    } catch {
      return "";
    }
  };
  const painted = canvases.map(paint);
  const scrolled = kit
    .all("body *")
    .filter((el) => el.scrollWidth > el.clientWidth + 1 || el.scrollHeight > el.clientHeight + 1)
    .slice(0, 200);
  for (const el of kit.all("body, body *").slice(0, 1500)) last.set(el, lookOf(el));

  const note = () => {
    const targets = observer
      .takeRecords()
      .map(({ target }) => (target instanceof Element ? target : target.parentElement));
    for (const el of new Set([...targets, ...scrolled])) {
      if (
        !el?.isConnected ||
        el.closest("head, [role=timer], [role=progressbar], progress, [aria-busy=true]")
      )
        continue;
      const look = lookOf(el);
      if (look === last.get(el)) continue;
      last.set(el, look);
      const size = el.getBoundingClientRect();
      if (size.width > 1 && size.height > 1)
        changes.set(el, [...(changes.get(el) ?? []), watch.clock]);
    }
    if (watch.clock % 1000 < 100) {
      for (const [index, canvas] of canvases.entries()) {
        const now = paint(canvas);
        if (now === painted[index]) continue;
        painted[index] = now;
        changes.set(canvas, [...(changes.get(canvas) ?? []), watch.clock]);
      }
    }
  };

  const start = { now: performance.now(), date: Date.now() };
  const clocks = { now: performance.now, date: Date.now };
  performance.now = () => start.now + watch.clock;
  Date.now = () => start.date + watch.clock;
  const end = performance.timeOrigin + start.now + 1500;
  const next = (limit: number): [string, Timer] | undefined =>
    [...watch.timers]
      .filter(([, timer]) => timer.due <= limit)
      .sort(([, a], [, b]) => a.due - b.due)[0];
  const run = (limit: number, most: number) => {
    for (let steps = 0; steps < most; steps += 1) {
      const found = next(limit);
      if (!found || clocks.date() > end) return;
      const [name, timer] = found;
      watch.clock = Math.max(watch.clock, timer.due);
      if (timer.every === undefined) watch.timers.delete(name);
      else timer.due += timer.every;
      try {
        timer.call(start.now + watch.clock);
      } catch {}
      note();
    }
  };
  run(21_000, 600);
  for (const name of [...watch.timers.keys()])
    if (name.startsWith("frame") || watch.timers.get(name)?.every !== undefined)
      watch.timers.delete(name);
  // 20 hours: SC 2.2.1 lets longer limits be
  run(72_000_000, 50);
  // later probes need a page at rest
  for (let id = window.setTimeout(() => undefined); id > 0; id -= 1) clearTimeout(id);
  for (let id = requestAnimationFrame(() => undefined); id > 0; id -= 1) cancelAnimationFrame(id);
  performance.now = clocks.now;
  Date.now = clocks.date;
  observer.disconnect();

  for (const { how } of watch.left)
    seen.push({
      selector: "html",
      rule: how === "open" ? "opens-by-itself" : "leaves-by-itself",
      text: "",
      seconds: Math.round(watch.clock / 1000),
    });
  if (!kit.hasStopper(/\b(pause|stop|hide|freeze|halt|turn off|play)/i)) {
    const restless = [...changes].filter(
      ([, times]) => times.length >= 3 && (times.at(-1) ?? 0) - (times[0] ?? 0) > 5000,
    );
    for (const [el] of restless) {
      if (restless.some(([other]) => other !== el && el.contains(other))) continue;
      seen.push({
        selector: kit.selectorOf(el),
        rule: "passing-time",
        text: kit.cut((el as HTMLElement).innerText || el.localName),
        seconds: 0,
      });
    }
  }
  return seen.slice(0, 5);
}
