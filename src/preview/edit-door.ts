import { randomBytes } from "node:crypto";
import type { Problem } from "../content/problem.ts";
import type { EditCall, EditReply } from "../edit/preview/answer-edit.ts";
import type { PutEditLinks } from "../edit/preview/edit-links.ts";
import type { EditRoom } from "../edit/preview/edit-room.ts";

/** What the server of a preview asks of the forms. */
export type EditDoor = {
  /** Answers a request below `/.edit/`. */
  answer: (call: EditCall) => Promise<EditReply>;
  /**
   * Puts links to forms into a page.
   *
   * @param build the number of the build that it is from
   * @param saved the number of what was just saved, as the address has it
   */
  dressed: (page: string, path: string, build: number, saved: string | null) => Promise<string>;
  /** The address of the form for each mistake, where one can mend it. */
  mending: (problems: readonly Problem[]) => Promise<(string | undefined)[]>;
};

/**
 * Opens the forms of a preview. Their modules are loaded when they are first used, and anew after an edit
 * of one.
 */
export function editDoor(options: Omit<EditRoom, "token" | "confirmations">): EditDoor {
  const room: EditRoom = {
    ...options,
    token: randomBytes(32).toString("base64url"),
    confirmations: new Map(),
  };
  let links: { build: number; put: PutEditLinks | undefined } | undefined;

  async function linksOf(build: number): Promise<PutEditLinks | undefined> {
    if (links?.build === build) return links.put;
    const { loadContent } = await import("../load/load-content.ts");
    const { editLinks } = await import("../edit/preview/edit-links.ts");
    const { content } = await loadContent(room.data);
    links = { build, put: content && editLinks(content) };
    return links.put;
  }

  return {
    answer: async (call) => (await import("../edit/preview/answer-edit.ts")).answerEdit(room, call),
    dressed: async (page, path, build, saved) => {
      const { dressedPage } = await import("../edit/preview/dressed-page.ts");
      const put = await linksOf(build);
      return dressedPage(put?.(page, path) ?? page, path, room.confirmations.get(saved ?? ""));
    },
    mending: async (problems) => {
      const { problemForms } = await import("../edit/preview/problem-forms.ts");
      const { base } = await import("../edit/preview/edit-room.ts");
      const forms = await problemForms(room.data, problems);
      return forms.map((form) => form && `${base}${form}`);
    },
  };
}
