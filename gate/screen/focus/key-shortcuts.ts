import type { Probe, Seen } from "../rule.ts";

type Shortcut = Seen & { key: string };

/** Single letters that do something anywhere on the page, and can't be turned off (F99). */
export const keyShortcuts: Probe<"key-shortcuts", Shortcut> = {
  rules: {
    "key-shortcuts": {
      criterion: "2.1.4",
      severity: "error",
      asks: "everyone",
      wrong: "A single key does something wherever the focus is.",
      why: "People who speak to their computer, or brush against keys, set off one shortcut after another.",
      help: "Take the shortcut away, ask for Ctrl or Alt with it, or let readers turn it off.",
      technique: "F99",
    },
  },
  needsScript: true,
  use: async (tab) => {
    if (!(await tab.evaluate(listensForKeys))) return [];
    const session = await tab.createCDPSession();
    const found: Shortcut[] = [];
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789/?.,") {
      const common = {
        key,
        text: key,
        unmodifiedText: key,
        windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
      };
      await session.send("Input.dispatchKeyEvent", { ...common, type: "keyDown" });
      await session.send("Input.dispatchKeyEvent", { ...common, type: "keyUp" });
      if (await tab.evaluate(whatKeyDid)) found.push({ selector: "body", key });
      if (found.length > 2) break;
    }
    await session.detach();
    return found;
  },
  decide: ({ key }) => ({
    rule: "key-shortcuts",
    message: `The single key “${key}” does something wherever the focus is, which trips up people who speak to their computer.`,
  }),
};

declare global {
  var pageKeyWatch: { changes: MutationRecord[]; focus: Element | null; top: number };
}

function listensForKeys(): boolean {
  const kit = globalThis.pageKit;
  const hears = [window, document, document.documentElement, document.body].some(
    (el) => el && kit.hears(el, ["keydown", "keyup", "keypress"]),
  );
  const settings = kit
    .all("button, input, label, a, select")
    .some((el) => /shortcut/i.test(`${el.textContent} ${el.ariaLabel} ${el.id}`));
  (document.activeElement as HTMLElement | null)?.blur?.();
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  globalThis.pageKeyWatch = { changes, focus: document.activeElement, top: scrollY };
  globalThis.pageWatch.left.length = 0;
  return hears && !settings;
}

function whatKeyDid(): boolean {
  const { changes, focus, top } = globalThis.pageKeyWatch;
  const kit = globalThis.pageKit;
  kit.forget();
  const changed = changes.splice(0).some(({ target }) => {
    const el = target instanceof Element ? target : target.parentElement;
    return el?.isConnected && !el.closest("head");
  });
  const moved = document.activeElement !== focus && document.activeElement !== document.body;
  const left = globalThis.pageWatch.left.length > 0;
  const scrolled = scrollY !== top;
  (document.activeElement as HTMLElement | null)?.blur?.();
  globalThis.pageWatch.left.length = 0;
  globalThis.pageKeyWatch.top = scrollY;
  return changed || moved || left || scrolled;
}
