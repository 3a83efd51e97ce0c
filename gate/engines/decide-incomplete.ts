import type { Tab } from "../chromium/page-session.ts";
import type { AxeRule } from "./axe-rules.ts";
import type { AxeHit } from "./run-axe.ts";

/**
 * Decides what axe left open, by looking at the elements themselves. Contrast is decided by
 * `measure-contrast.ts`; where there's no sure way to tell, nothing is said.
 *
 * @returns the hits that are faults
 */
export async function decideIncomplete(tab: Tab, hits: AxeHit[]): Promise<AxeHit[]> {
  const open = hits.map(({ rule, selector }) => ({ rule, selector }));
  const faults = await tab.evaluate(judge, open);
  return hits.filter((_, index) => faults[index]);
}

function judge(hits: Pick<AxeHit, "rule" | "selector">[]): boolean[] {
  const references = ["aria-labelledby", "aria-describedby", "aria-errormessage", "aria-details"];
  const namesNothing = (element: Element) =>
    references.some((name) =>
      (element.getAttribute(name) ?? "")
        .split(/\s+/)
        .some((id) => id !== "" && !document.getElementById(id)),
    );
  const isFault: Partial<Record<AxeRule, (element: Element) => boolean>> = {
    "axe/aria-valid-attr-value": namesNothing,
    // Nothing marks a main part, a heading or a way past: too little for a page with a menu
    "axe/bypass": () => document.querySelectorAll("a[href]").length > 3,
    "axe/no-autoplay-audio": (element) =>
      element.matches("[autoplay]:not([controls]):not([muted])"),
    "axe/skip-link": (element) => {
      const id = decodeURIComponent(element.getAttribute("href")?.split("#")[1] ?? "");
      return document.getElementById(id)?.checkVisibility() !== true;
    },
    "axe/video-caption": (element) =>
      element.checkVisibility() &&
      !element.matches(":has(track[kind=captions], track[kind=subtitles]), [muted]"),
  };
  return hits.map(({ rule, selector }) => {
    const element = document.querySelector(selector);
    return element !== null && (isFault[rule]?.(element) ?? false);
  });
}
