declare global {
  var pageFocusables: HTMLElement[];
}

/** An element whose focus may not be seen, by its number among those that take it. */
export type Doubt = { index: number; selector: string; text: string };

/**
 * Runs in the page: gives each element the focus, and tells those whose style leaves in doubt
 * whether that can be seen; of those that look alike, one.
 */
export function focusLooks(): Doubt[] {
  const kit = globalThis.pageKit;
  const looks = [
    "outlineStyle",
    "outlineWidth",
    "outlineColor",
    "outlineOffset",
    "boxShadow",
    "borderTopColor",
    "borderBottomColor",
    "borderLeftColor",
    "borderTopWidth",
    "borderBottomWidth",
    "borderLeftWidth",
    "borderBottomStyle",
    "backgroundColor",
    "backgroundImage",
    "color",
    "textDecorationLine",
    "textDecorationColor",
    "textDecorationThickness",
    "opacity",
    "transform",
    "visibility",
    "display",
    "filter",
  ] as const;

  function lookOf(el: HTMLElement): string {
    const near = [
      el,
      el.parentElement,
      el.nextElementSibling,
      (el as HTMLInputElement).labels?.[0],
    ];
    return near
      .flatMap((one) =>
        one ? [undefined, "::before", "::after"].map((side) => kit.style(one, side)) : [],
      )
      .map((css) => looks.map((name) => css[name]).join())
      .join("\n");
  }

  /** Whether a box with scrolling or hidden overflow leaves no room for a ring around the element. */
  function isCropped(el: Element, ring: number): boolean {
    const at = el.getBoundingClientRect();
    for (let up = el.parentElement; up && up !== document.body; up = up.parentElement) {
      if (kit.style(up).overflow === "visible" || kit.style(up).display === "inline") continue;
      const edge = up.getBoundingClientRect();
      const sides = [
        at.top - edge.top,
        edge.bottom - at.bottom,
        at.left - edge.left,
        edge.right - at.right,
      ];
      if (sides.filter((room) => room < ring).length > 2) return true;
    }
    return false;
  }

  function isSure(el: HTMLElement, outlineBefore: string): boolean {
    const css = kit.style(el);
    const outline = `${css.outlineStyle} ${css.outlineWidth} ${css.outlineColor}`;
    const width = Number.parseFloat(css.outlineWidth);
    if (outline === outlineBefore || css.outlineStyle === "none" || width < 1) return false;
    const offset = Number.parseFloat(css.outlineOffset);
    if (isCropped(el, offset + width)) return false;
    // the browser's own ring has two colours, of which one always stands out
    if (css.outlineStyle === "auto") return offset >= 0 && kit.colour(css.outlineColor)[3] > 0.9;
    const ground = kit.backdrop(offset >= 0 ? el.parentElement : el);
    const colour = kit.colour(css.outlineColor);
    return (
      width >= 2 && ground !== undefined && kit.contrast(kit.over(colour, ground), ground) >= 3
    );
  }

  const focusables = kit
    .all(
      "a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable='true'], [contenteditable='']",
    )
    .filter(
      (el) =>
        el.tabIndex >= 0 &&
        !el.matches(":disabled, area") &&
        el.checkVisibility({ visibilityProperty: true }),
    )
    .slice(0, 150);
  globalThis.pageFocusables = focusables;
  const before = focusables.map((el) => {
    const css = kit.style(el);
    return {
      look: lookOf(el),
      outline: `${css.outlineStyle} ${css.outlineWidth} ${css.outlineColor}`,
    };
  });
  const doubts = new Map<string, Doubt>();
  for (const [index, el] of focusables.entries()) {
    el.focus({ preventScroll: true });
    if (document.activeElement !== el) continue;
    const own = before[index];
    kit.forget();
    const { width, height } = el.getBoundingClientRect();
    if (kit.isShown(el) && width > 3 && height > 3 && isSure(el, own?.outline ?? "")) continue;
    const name =
      el.innerText ||
      el.ariaLabel ||
      (el as HTMLInputElement).labels?.[0]?.innerText ||
      (el as HTMLInputElement).placeholder ||
      el.title ||
      el.localName;
    const key = [
      el.localName,
      (el as HTMLInputElement).type,
      el.className,
      lookOf(el),
      lookOf(el) === own?.look,
      kit.isShown(el),
    ].join("\n");
    if (!doubts.has(key))
      doubts.set(key, { index, selector: kit.selectorOf(el), text: kit.cut(name) });
  }
  (document.activeElement as HTMLElement | null)?.blur?.();
  kit.forget();
  return [...doubts.values()];
}
