/** WCAG 2.2’s success criteria by guideline, in order, as their Understanding pages are named. */
const guidelines: Record<string, string> = {
  "1.1": "non-text-content",
  "1.2":
    "audio-only-and-video-only-prerecorded captions-prerecorded audio-description-or-media-alternative-prerecorded captions-live audio-description-prerecorded sign-language-prerecorded extended-audio-description-prerecorded media-alternative-prerecorded audio-only-live",
  "1.3":
    "info-and-relationships meaningful-sequence sensory-characteristics orientation identify-input-purpose identify-purpose",
  "1.4":
    "use-of-color audio-control contrast-minimum resize-text images-of-text contrast-enhanced low-or-no-background-audio visual-presentation images-of-text-no-exception reflow non-text-contrast text-spacing content-on-hover-or-focus",
  "2.1": "keyboard no-keyboard-trap keyboard-no-exception character-key-shortcuts",
  "2.2": "timing-adjustable pause-stop-hide no-timing interruptions re-authenticating timeouts",
  "2.3": "three-flashes-or-below-threshold three-flashes animation-from-interactions",
  "2.4":
    "bypass-blocks page-titled focus-order link-purpose-in-context multiple-ways headings-and-labels focus-visible location link-purpose-link-only section-headings focus-not-obscured-minimum focus-not-obscured-enhanced focus-appearance",
  "2.5":
    "pointer-gestures pointer-cancellation label-in-name motion-actuation target-size-enhanced concurrent-input-mechanisms dragging-movements target-size-minimum",
  "3.1":
    "language-of-page language-of-parts unusual-words abbreviations reading-level pronunciation",
  "3.2":
    "on-focus on-input consistent-navigation consistent-identification change-on-request consistent-help",
  "3.3":
    "error-identification labels-or-instructions error-suggestion error-prevention-legal-financial-data help error-prevention-all redundant-entry accessible-authentication-minimum accessible-authentication-enhanced",
  "4.1": "parsing name-role-value status-messages",
};

/** The number of each criterion by the name of its Understanding page. */
export const criteria: ReadonlyMap<string, string> = new Map(
  Object.entries(guidelines).flatMap(([guideline, names]) =>
    names.split(" ").map((name, index) => [name, `${guideline}.${index + 1}`] as const),
  ),
);
