import { aria } from "../../page/aria/aria.ts";
import { unnamedParts } from "../../page/aria/unnamed-parts.ts";
import { errorMessages } from "../../page/forms/error-messages.ts";
import { fieldHints } from "../../page/forms/field-hints.ts";
import { fieldPurpose } from "../../page/forms/field-purpose.ts";
import { fields } from "../../page/forms/fields.ts";
import { formHints } from "../../page/forms/form-hints.ts";
import { labelInName } from "../../page/forms/label-in-name.ts";
import { clickTargets } from "../../page/scripts/click-targets.ts";
import { focusChanges } from "../../page/scripts/focus-changes.ts";
import { keyShortcuts } from "../../page/scripts/key-shortcuts.ts";
import { liveChanges } from "../../page/scripts/live-changes.ts";
import { pointerActions } from "../../page/scripts/pointer-actions.ts";
import { timing } from "../../page/scripts/timing.ts";
import type { Examples } from "./example.ts";

/** The rules of `content` on forms, ARIA and scripts. */
export const rules = {
  ...fields.rules,
  ...fieldPurpose.rules,
  ...fieldHints.rules,
  ...formHints.rules,
  ...errorMessages.rules,
  ...labelInName.rules,
  ...aria.rules,
  ...unnamedParts.rules,
  ...clickTargets.rules,
  ...pointerActions.rules,
  ...focusChanges.rules,
  ...keyShortcuts.rules,
  ...timing.rules,
  ...liveChanges.rules,
};

/** An example for each of them. */
export const examples = {
  // forms
  "field-without-name": { barrier: "3.3.2-field-without-label" },
  "field-placeholder-only": { barrier: "3.3.2-placeholder-for-label" },
  "field-name-vague": {
    faulty: `<label for="berth">Field 1</label>
<input id="berth">`,
    mended: `<label for="berth">Number of your berth</label>
<input id="berth">`,
  },
  "label-repeated": {
    faulty: `<form action="/send">
  <p><label for="from">Date</label> <input id="from"></p>
  <p><label for="to">Date</label> <input id="to"></p>
</form>`,
    mended: `<form action="/send">
  <p><label for="from">Date of arrival</label> <input id="from"></p>
  <p><label for="to">Date of departure</label> <input id="to"></p>
</form>`,
  },
  "label-points-nowhere": { barrier: "1.3.1-label-points-nowhere" },
  "choices-without-group": { barrier: "1.3.1-radio-buttons-without-group" },
  "field-purpose-missing": { barrier: "1.3.5-purpose-of-field-missing" },
  "field-purpose-invalid": { barrier: "1.3.5-purpose-of-field-made-up" },
  "field-purpose-wrong": { barrier: "1.3.5-purpose-of-field-wrong" },
  "password-not-filled": { barrier: "3.3.8-password-not-remembered" },
  "hint-not-tied": { barrier: "1.3.1-hint-not-tied-to-field" },
  "format-untold": { barrier: "3.3.2-format-kept-secret" },
  "label-doubled": { barrier: "3.3.2-two-labels-for-one-field" },
  "star-unexplained": { barrier: "3.3.2-star-unexplained" },
  "error-without-message": { barrier: "3.3.1-errors-without-words" },
  "error-not-tied": { barrier: "1.3.1-error-not-tied-to-field" },
  "asked-twice": { barrier: "3.3.7-asks-twice" },
  "puzzle-to-solve": { barrier: "3.3.8-sum-to-solve" },
  "captcha-by-eye": { barrier: "1.1.1-captcha-by-eye-only" },
  "error-unnamed": { barrier: "3.3.1-alert-names-no-field" },
  "error-without-advice": { barrier: "3.3.3-error-without-advice" },
  "label-not-in-name": { barrier: "2.5.3-name-differs-from-label" },

  // ARIA
  "presentation-on-focusable": { barrier: "4.1.2-focusable-presentation" },
  "presentation-on-structure": { barrier: "1.3.1-heading-as-presentation" },
  "aria-points-nowhere": { barrier: "4.1.2-name-points-nowhere" },
  "aria-relation-points-nowhere": {
    faulty: `<label for="card">Number of your card</label>
<input id="card" aria-describedby="card-hint">
<p>It stands below your photograph.</p>`,
    mended: `<label for="card">Number of your card</label>
<input id="card" aria-describedby="card-hint">
<p id="card-hint">It stands below your photograph.</p>`,
  },
  "frame-title-vague": {
    faulty: `<iframe src="tides.html" title="iframe"></iframe>`,
    mended: `<iframe src="tides.html" title="Tides of this week"></iframe>`,
  },
  "gauge-unnamed": {
    faulty: `<progress value="3" max="5"></progress>`,
    mended: `<label for="steps">Steps done</label>
<progress id="steps" value="3" max="5"></progress>`,
  },
  "dialog-unnamed": {
    faulty: `<dialog>
  <p>Delete this draft?</p>
  <button>Delete</button>
</dialog>`,
    mended: `<dialog aria-labelledby="question">
  <h2 id="question">Delete this draft?</h2>
  <button>Delete</button>
</dialog>`,
  },

  // scripts
  "click-only": {
    faulty: `<div onclick="showMap()">Show the map</div>`,
    mended: `<button onclick="showMap()">Show the map</button>`,
  },
  "click-without-key": {
    faulty: `<div role="button" tabindex="0" onclick="showMap()">Show the map</div>`,
    mended: `<button onclick="showMap()">Show the map</button>`,
  },
  "control-without-role": { barrier: "4.1.2-fake-checkbox" },
  "hover-only": { barrier: "2.1.1-opens-on-hover-only" },
  "acts-on-press": {
    faulty: `<button onmousedown="deleteDraft()">Delete the draft</button>`,
    mended: `<button onclick="deleteDraft()">Delete the draft</button>`,
  },
  "drag-only": { barrier: "2.5.7-drag-only" },
  "gesture-only": { barrier: "2.5.1-swipe-only" },
  "motion-only": { barrier: "2.5.4-shake-to-undo" },
  "focus-thrown-away": { barrier: "2.1.1-focus-thrown-away" },
  "focus-moves-reader": { barrier: "3.2.1-form-sent-on-focus" },
  "leaving-moves-reader": {
    faulty: `<form action="/search">
  <label for="word">Word to look for</label>
  <input id="word" onblur="this.form.submit()">
</form>`,
    mended: `<form action="/search">
  <label for="word">Word to look for</label>
  <input id="word">
  <button>Search</button>
</form>`,
  },
  "focus-called-back": { barrier: "2.1.2-field-calls-focus-back" },
  "tab-swallowed": { barrier: "2.1.2-tab-is-swallowed" },
  "paste-forbidden": { barrier: "3.3.8-pasting-forbidden" },
  "choice-moves-reader": {
    faulty: `<label for="boat">Boat</label>
<select id="boat" onchange="location = this.value">
  <option value="ketch.html">Ketch</option>
  <option value="sloop.html">Sloop</option>
</select>`,
    mended: `<form action="/boats">
  <label for="boat">Boat</label>
  <select id="boat" name="boat">
    <option>Ketch</option>
    <option>Sloop</option>
  </select>
  <button>Show</button>
</form>`,
  },
  "single-key-shortcut": { barrier: "2.1.4-single-letter-shortcut" },
  "time-runs-out": { barrier: "2.2.1-script-ends-session" },
  "changes-by-itself": { barrier: "2.2.2-slides-change-by-themselves" },
  "window-opens-itself": { barrier: "3.2.5-window-on-load" },
  "message-not-announced": {
    faulty: `<button id="save">Save</button>
<p id="note"></p>
<script>
  document.getElementById("save").onclick = () => {
    document.getElementById("note").textContent = "Your draft is saved.";
  };
</script>`,
    mended: `<button id="save">Save</button>
<p id="note" role="status"></p>
<script>
  document.getElementById("save").onclick = () => {
    document.getElementById("note").textContent = "Your draft is saved.";
  };
</script>`,
  },
  "alt-not-updated": { barrier: "1.1.1-carousel-keeps-old-alt" },
} as const satisfies Examples<typeof rules>;
