/** An element that the Tab key led to, as it was when the key was pressed again. */
export type Stop = {
  element: Element;
  /** The element that took the focus by itself after the key had given it to `element`. */
  lostTo?: Element | null;
  coveredBy?: Element | undefined;
  /** Whether the page kept the key from doing what it does. */
  kept: boolean;
  backwards: boolean;
};

export type Timer = { call: (time: number) => void; due: number; every?: number };

/** What a page was seen doing since it began to load. */
export type Watch = {
  listeners: WeakMap<EventTarget, Set<string>>;
  /** Listens at the window without being taken for the page. */
  listen: (type: "focus" | "keydown", call: (event: Event) => void, capture: boolean) => void;
  /** Addresses that the page tried to go to or open by itself. */
  left: { address: string; how: "open" | "leave"; focus: Element | null }[];
  timers: Map<string, Timer>;
  /** In ms; runs ahead only when a probe says so. */
  clock: number;
  painted: Map<Element, string>;
  onTab: ((event: KeyboardEvent) => void) | undefined;
};

declare global {
  var pageWatch: Watch;
}

/**
 * Watches what a page's scripts do, from before they run: listeners added, timers set, windows
 * opened, addresses gone to. Sent to the page as text, so it stands alone.
 */
export function watchPage(): void {
  const add = EventTarget.prototype.addEventListener;
  const watch: Watch = {
    listeners: new WeakMap(),
    listen: (type, call, capture) => add.call(window, type, call, capture),
    left: [],
    timers: new Map(),
    clock: 0,
    painted: new Map(),
    onTab: undefined,
  };
  globalThis.pageWatch = watch;
  window.addEventListener("keydown", (event) => event.key === "Tab" && watch.onTab?.(event), true);

  EventTarget.prototype.addEventListener = function (type, ...rest) {
    const target = this ?? window;
    watch.listeners.set(target, (watch.listeners.get(target) ?? new Set()).add(String(type)));
    return add.call(target, type, ...rest);
  };

  window.open = (address) => {
    watch.left.push({ address: String(address ?? ""), how: "open", focus: document.activeElement });
    return null;
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    add.call(navigation, "navigate", (event) => {
      const { destination, hashChange } = event as Event & {
        destination: { url: string; sameDocument: boolean };
        hashChange: boolean;
      };
      if (hashChange || destination.sameDocument || !event.cancelable) return;
      watch.left.push({ address: destination.url, how: "leave", focus: document.activeElement });
      event.preventDefault();
    });
  }

  // a page that goes back would take the tab away from its check
  const leave = () => {
    watch.left.push({ address: "", how: "leave", focus: document.activeElement });
  };
  History.prototype.back = leave;
  History.prototype.forward = leave;
  History.prototype.go = leave;

  // a form sent by script leaves later than the script's own turn
  HTMLFormElement.prototype.submit = function () {
    watch.left.push({ address: this.action, how: "leave", focus: document.activeElement });
  };
  HTMLFormElement.prototype.requestSubmit = function (submitter) {
    const event = new SubmitEvent("submit", {
      bubbles: true,
      cancelable: true,
      submitter: submitter ?? null,
    });
    if (this.dispatchEvent(event)) this.submit();
  };

  const real = {
    setTimeout: window.setTimeout.bind(window),
    setInterval: window.setInterval.bind(window),
    requestAnimationFrame: window.requestAnimationFrame.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    cancelAnimationFrame: window.cancelAnimationFrame.bind(window),
  };
  window.setTimeout = ((todo: unknown, wait?: number, ...args: unknown[]) => {
    // biome-ignore lint/security/noGlobalEval: the page gave text to run, and a browser runs it so
    const run = typeof todo === "function" ? todo : () => globalThis.eval(String(todo));
    const call = () => {
      real.clearTimeout(id);
      watch.timers.delete(`timer ${id}`);
      run(...args);
    };
    const id = real.setTimeout(call, wait);
    watch.timers.set(`timer ${id}`, { call, due: watch.clock + (Number(wait) || 0) });
    return id;
  }) as typeof window.setTimeout;
  window.setInterval = ((todo: unknown, wait?: number, ...args: unknown[]) => {
    // biome-ignore lint/security/noGlobalEval: the page gave text to run, and a browser runs it so
    const run = typeof todo === "function" ? todo : () => globalThis.eval(String(todo));
    const id = real.setInterval(run as TimerHandler, wait, ...args);
    const every = Math.max(Number(wait) || 0, 10);
    watch.timers.set(`timer ${id}`, { call: () => run(...args), due: watch.clock + every, every });
    return id;
  }) as typeof window.setInterval;
  window.clearTimeout = window.clearInterval = (id) => {
    watch.timers.delete(`timer ${id}`);
    real.clearTimeout(id);
  };
  window.requestAnimationFrame = (todo) => {
    const call = (time: number) => {
      real.cancelAnimationFrame(id);
      watch.timers.delete(`frame ${id}`);
      todo(time);
    };
    const id = real.requestAnimationFrame(call);
    watch.timers.set(`frame ${id}`, { call, due: watch.clock + 100 });
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    watch.timers.delete(`frame ${id}`);
    real.cancelAnimationFrame(id);
  };

  const fillText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    watch.painted.set(this.canvas, `${watch.painted.get(this.canvas) ?? ""} ${text}`.slice(0, 400));
    return fillText.call(this, text, ...rest);
  };
}
