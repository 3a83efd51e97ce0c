/**
 * The address of the page that explains a success criterion.
 *
 * @example understanding("focus-visible")
 */
export function understanding(criterion: string): string {
  return `https://www.w3.org/WAI/WCAG22/Understanding/${criterion}.html`;
}
