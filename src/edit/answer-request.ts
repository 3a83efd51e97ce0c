import { kinds } from "../content/kinds.ts";
import { answerForm } from "./answer-form.ts";
import { answerKind } from "./answer-kind.ts";
import { answerRemoval } from "./answer-removal.ts";
import type { EditAnswer, EditRequest } from "./edit-answer.ts";
import { formAt } from "./form-at.ts";
import { kindsPage } from "./kinds-page.ts";
import { missingPage } from "./missing-page.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Answers whoever edits by form. It runs in Node and in a browser alike, and writes nothing: what becomes
 * of the content after an edit is for the caller to say.
 */
export function answerRequest(workspace: Workspace, { path, posted }: EditRequest): EditAnswer {
  const [name = "", segment = "", act = "", ...more] = path.split("/");
  if (name === "" && !segment) return kindsPage(workspace);
  const kind = kinds.find((one) => one.name === name);
  if (!kind || more.length > 0) return missingPage(workspace);
  if (!(kind.name in workspace.content)) return missingPage(workspace, kind);
  if (segment === "") return answerKind(workspace, kind, posted);
  const form = formAt(workspace, kind, segment);
  if (!form) return missingPage(workspace);
  if (act === "remove") return answerRemoval(workspace, form, posted);
  return act === "" ? answerForm(workspace, form, posted) : missingPage(workspace);
}
