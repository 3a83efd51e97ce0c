import type { IncomingHttpHeaders } from "node:http";
import { basename } from "node:path";
import { type Html, html } from "../../../_includes/html.ts";
import { kinds } from "../../content/kinds.ts";
import { readFolder } from "../../load/read-folder.ts";
import { answerRequest } from "../answer-request.ts";
import type { Posted } from "../posted-draft.ts";
import type { Workspace } from "../workspace.ts";
import { base, type EditRoom } from "./edit-room.ts";
import { formDocument, formPolicy } from "./form-document.ts";
import { notSavedNotice, unreadablePage } from "./notices.ts";
import { pageAddress } from "./page-address.ts";
import { pageOfEntry } from "./page-of-entry.ts";
import { postedFields } from "./posted-fields.ts";
import { readWorkspace, unreadable } from "./read-workspace.ts";
import { isToken, type Refusal, refusal, tooLarge, withoutToken } from "./refusal.ts";
import { saveContent } from "./save-content.ts";
import { savedNote } from "./saved-note.ts";

/** A request for a form, as a server gets it. */
export type EditCall = {
  method: string;
  headers: IncomingHttpHeaders;
  /** The address, without the server’s name. */
  url: string;
  /** The port of this server. */
  port: number;
  body: AsyncIterable<Buffer>;
};

/** What a server sends back. */
export type EditReply = { status: number; headers: Record<string, string>; body: string };

/**
 * Answers a request for a form, or of one that was sent. Whatever comes from elsewhere than a page of
 * this preview is refused before anything is read.
 */
export async function answerEdit(room: EditRoom, call: EditCall): Promise<EditReply> {
  const refused = refusal(call, call.port);
  if (refused) return refuse(refused);
  const { pathname, searchParams } = new URL(call.url, "http://127.0.0.1");
  const path = decodeURIComponent(pathname.slice(base.length)).replace(/\/$/, "");
  if (call.method !== "POST") {
    const from = pagePath(searchParams.get("from") ?? "");
    const saved = room.confirmations.get(searchParams.get("saved") ?? "");
    const note = saved ? savedNote(saved, { isHere: false, from: pageAddress(from) }) : "";
    return showForm(room, { path, from, note });
  }
  const sent = await postedFields(call.body);
  if (!sent) return refuse(tooLarge);
  const fields = new Map(sent);
  if (!isToken(fields.get("token") ?? "", room.token)) return refuse(withoutToken);
  const answered = saving.then(() =>
    answerPost(room, {
      path,
      from: pagePath(fields.get("from") ?? ""),
      posted: sent.filter(([name]) => !ours.has(name)),
    }),
  );
  saving = answered.catch(() => undefined);
  return answered;
}

/** The form that was sent last: the next waits, so that neither writes over the other. */
let saving: Promise<unknown> = Promise.resolve();

/** What the server adds to each form. */
const ours = new Set(["token", "from"]);

/** What is asked for, and from which page of the site. */
type Visit = { path: string; from: string };

async function showForm(
  room: EditRoom,
  { path, from, note = "", posted }: Visit & { note?: Html | ""; posted?: Posted },
): Promise<EditReply> {
  const folder = await readFolder(room.data);
  const kind = kinds.find(({ name }) => name === path.split("/")[0]);
  const problem = kind && unreadable(folder, kind);
  if (kind && problem) return show(unreadablePage(kind, problem), from);
  const workspace = withHidden(room, await readWorkspace(folder, room), { from });
  const answer = answerRequest(workspace, { path, ...(posted ? { posted } : {}) });
  if ("saved" in answer) throw new Error("A form that was only shown has saved something.");
  return show({ ...answer, main: html`${note}${answer.main}` }, from);
}

async function answerPost(
  room: EditRoom,
  { path, from, posted }: Visit & { posted: Posted },
): Promise<EditReply> {
  const folder = await readFolder(room.data);
  const [name] = path.split("/");
  const kind = kinds.find((one) => one.name === name);
  if (!kind || unreadable(folder, kind)) return showForm(room, { path, from });
  const workspace = withHidden(room, await readWorkspace(folder, room), { from });
  const answer = answerRequest(workspace, { path, posted });
  if (!("saved" in answer)) return show(answer, from);
  const again = (note: Html) => showForm(room, { path, from, note, posted: shownAgain(posted) });
  const failed = await saveContent(room.data, folder, {
    before: workspace.content,
    after: answer.saved,
    changed: answer.kinds,
  });
  if (failed) return again(notSavedNotice(basename(room.data), failed, path));
  if (answer.kinds.length > 0) await room.rebuilt(`${room.data}/${kind.file}`);
  const number = String(room.confirmations.size + 1);
  const { entry, done } = answer;
  const form = entry ? `${kind.name}/${entry}` : path.replace(/\/(?:new|[^/]+\/remove)$/, "");
  room.confirmations.set(number, { done, form, ...(entry ? { entry } : {}) });
  // Whoever moves an entry in the list of a kind goes on there
  if (!path.includes("/"))
    return goTo(`${base}${path}?from=${pageAddress(from)}&saved=${number}#saved`);
  const page = await pageOfEntry(room.output, {
    kind: kind.name,
    ...(entry ? { entry } : {}),
    ...(from ? { from } : {}),
  });
  return goTo(`${pageAddress(page)}?saved=${number}#saved`);
}

/** A form that shows what was typed once more, to somebody who is told what moved meanwhile. */
const shownAgain = (posted: Posted): Posted => [
  ...posted.filter(([name]) => name !== "do" && name !== "seen"),
  ["do", "again:-"],
];

const withHidden = (
  room: EditRoom,
  workspace: Workspace,
  { from }: Pick<Visit, "from">,
): Workspace => ({
  ...workspace,
  hidden: [
    { name: "token", value: room.token },
    { name: "from", value: from },
  ],
});

/** The path of a page of the site from an address that a browser sent along; empty where it is none. */
function pagePath(address: string): string {
  const path = address.replace(/^\//, "");
  const isPage = /^(?:[^/\\?#:]+\/)*[^/\\?#:]+\.html$/.test(path);
  return isPage && !path.split("/").some((step) => /^\.\.?$/.test(step)) ? path : "";
}

const always = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

function show(
  { title, main, missing = false }: { title: string; main: Html; missing?: boolean },
  from: string,
): EditReply {
  return {
    status: missing ? 404 : 200,
    headers: {
      ...always,
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": formPolicy,
    },
    body: formDocument({ title, main, base, back: pageAddress(from) }),
  };
}

const goTo = (location: string): EditReply => ({
  status: 303,
  headers: { ...always, location },
  body: "",
});

const refuse = ({ status, words }: Refusal): EditReply => ({
  status,
  headers: {
    ...always,
    "content-type": "text/plain; charset=utf-8",
    ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
  },
  body: `${words}\n`,
});
