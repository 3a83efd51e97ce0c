import type { ActionStatus } from "../src/content/actions.ts";
import { type Html, html } from "./html.ts";
import { interfaceText } from "./interface-text.ts";

/** How far something is, in a word. Its shape and colour are the style sheet’s. */
export const statusMark = (status: ActionStatus): Html =>
  html`<span class="status status-${status}">${interfaceText.actionStatus[status]}</span>`;
