/** WCAG 2.2's success criteria by number, with the name of each one's Understanding page. */
const criteria: Record<string, string> = {
  "1.1.1": "non-text-content",
  "1.2.1": "audio-only-and-video-only-prerecorded",
  "1.2.2": "captions-prerecorded",
  "1.2.3": "audio-description-or-media-alternative-prerecorded",
  "1.3.1": "info-and-relationships",
  "1.3.2": "meaningful-sequence",
  "1.3.4": "orientation",
  "1.3.5": "identify-input-purpose",
  "1.4.1": "use-of-color",
  "1.4.2": "audio-control",
  "1.4.3": "contrast-minimum",
  "1.4.4": "resize-text",
  "1.4.6": "contrast-enhanced",
  "1.4.10": "reflow",
  "1.4.11": "non-text-contrast",
  "1.4.12": "text-spacing",
  "2.1.1": "keyboard",
  "2.1.3": "keyboard-no-exception",
  "2.2.1": "timing-adjustable",
  "2.2.2": "pause-stop-hide",
  "2.2.4": "interruptions",
  "2.4.1": "bypass-blocks",
  "2.4.2": "page-titled",
  "2.4.3": "focus-order",
  "2.4.4": "link-purpose-in-context",
  "2.4.6": "headings-and-labels",
  "2.4.8": "location",
  "2.4.9": "link-purpose-link-only",
  "2.5.3": "label-in-name",
  "2.5.5": "target-size-enhanced",
  "2.5.8": "target-size-minimum",
  "3.1.1": "language-of-page",
  "3.1.2": "language-of-parts",
  "3.1.6": "pronunciation",
  "3.2.2": "on-input",
  "3.2.5": "change-on-request",
  "3.3.2": "labels-or-instructions",
  "4.1.2": "name-role-value",
};

/**
 * The address of a success criterion's Understanding page.
 *
 * @param number for example `1.4.3`
 * @throws when the number isn't one that the checks use
 */
export function wcagCriterion(number: string): string {
  const name = criteria[number];
  if (!name) throw new Error(`Success criterion ${number} isn't listed in wcag-criterion.ts.`);
  return `https://www.w3.org/WAI/WCAG22/Understanding/${name}.html`;
}
