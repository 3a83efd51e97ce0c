import { type Html, html } from "../../_includes/html.ts";
import type { Workspace } from "./workspace.ts";

/** The fields that each form sends along unseen. */
export const hiddenFields = ({ hidden = [] }: Workspace): Html[] =>
  hidden.map(
    ({ name, value }) => html`
<input type="hidden" name="${name}" value="${value}">`,
  );
