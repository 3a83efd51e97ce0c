import type { Rule, Seen } from "../rule.ts";

type Motion = Seen & { kind: "moving" | "blinking" | "flashing"; stillWhenAsked: boolean };

const movement = {
  criterion: "2.2.2",
  why: "Movement draws the eye away from the text, which some readers with attention difficulties can't overcome.",
  help: "Take the movement away, let it end within five seconds, or add a button that stops it.",
} as const;

/**
 * Movement drawn by style sheets, SVG or old tags that goes on for more than five seconds and
 * can't be stopped (F4, F16, F47). Signs that something is loading may turn.
 */
export const moving: Rule<Motion["kind"] | "moving-unless-asked", Motion> = {
  rules: {
    moving: {
      ...movement,
      severity: "error",
      asks: "everyone",
      wrong: "This element moves for more than five seconds, and nothing on the page stops it.",
    },
    "moving-unless-asked": {
      ...movement,
      severity: "warning",
      asks: "strict",
      wrong: "This element moves for more than five seconds, and nothing on the page stops it.",
    },
    blinking: {
      ...movement,
      severity: "error",
      asks: "everyone",
      wrong: "This element blinks for more than five seconds, and nothing on the page stops it.",
    },
    flashing: {
      criterion: "2.3.1",
      severity: "error",
      asks: "everyone",
      wrong: "This element flashes more than three times a second, which can cause a seizure.",
      why: "Fast flashes set off seizures in some people with epilepsy, before they can look away.",
      help: movement.help,
    },
  },
  state: "normal",
  measure: (kit) => {
    if (kit.hasStopper(/\b(pause|stop|hide|freeze|halt|turn off|motion|animation)/i)) return [];
    const waiting =
      "[role=progressbar], [role=status], [aria-busy=true], [class*=spinner], [class*=loader], [class*=loading], [class*=skeleton], [class*=placeholder]";
    const seen = new Map<Element, Motion>();
    for (const animation of document.getAnimations()) {
      if (animation.playState !== "running" || !(animation.effect instanceof KeyframeEffect))
        continue;
      const { target, pseudoElement } = animation.effect;
      const time = animation.effect.getComputedTiming();
      if (
        !target ||
        Number(time.endTime) <= 5000 ||
        !kit.isShown(target) ||
        target.closest(waiting)
      )
        continue;
      const { left, right, top, bottom } = kit.box(target);
      if (right - left < 1 && bottom - top < 1 && !pseudoElement) continue;
      const frames = animation.effect.getKeyframes();
      const changed = new Set(
        frames
          .flatMap((frame) => Object.keys(frame))
          .filter((name) => !/^(offset|computedOffset|easing|composite)$/.test(name)),
      );
      const differs = [...changed].some(
        (name) =>
          new Set(frames.map((frame) => String(frame[name]))).size > 1 || frames.length === 1,
      );
      if (!differs) continue;
      const fades = [...changed].every((name) =>
        /opacity|visibility|color|background|display|filter/i.test(name),
      );
      const fast = Number(time.duration) < 334 && fades;
      const kind = fast ? "flashing" : fades ? "blinking" : "moving";
      seen.set(target, { selector: kit.selectorOf(target), kind, stillWhenAsked: false });
    }
    for (const el of kit.all("marquee, blink"))
      seen.set(el, {
        selector: kit.selectorOf(el),
        kind: el.localName === "blink" ? "blinking" : "moving",
        stillWhenAsked: false,
      });
    for (const el of kit.all("svg animate, svg animateTransform, svg animateMotion, svg set")) {
      const svg = el.closest("svg");
      if (
        el.getAttribute("repeatCount") !== "indefinite" ||
        !svg ||
        !kit.isShown(svg) ||
        svg.closest(waiting)
      )
        continue;
      seen.set(svg, { selector: kit.selectorOf(svg), kind: "moving", stillWhenAsked: false });
    }
    for (const block of kit.textBlocks().keys()) {
      if (kit.style(block).textDecorationLine.includes("blink"))
        seen.set(block, {
          selector: kit.selectorOf(block),
          kind: "blinking",
          stillWhenAsked: false,
        });
    }
    const asked = kit
      .topRules()
      .some(
        (rule) =>
          rule instanceof CSSMediaRule && rule.conditionText.includes("prefers-reduced-motion"),
      );
    return [...seen.values()].map((motion) => ({ ...motion, stillWhenAsked: asked }));
  },
  decide: ({ kind, stillWhenAsked }) => ({
    rule: kind === "moving" && stillWhenAsked ? "moving-unless-asked" : kind,
  }),
};
