import type { z } from "zod";
import { type Html, html } from "../../../_includes/html.ts";
import type { Content, RawContent } from "../../content/content.ts";
import { kinds } from "../../content/kinds.ts";
import { normalise } from "../../content/read/normalise.ts";
import { timeInWords } from "../../content/values/time-in-words.ts";
import { answerRequest } from "../answer-request.ts";
import { entriesOf, idOf } from "../entries.ts";
import { fingerprint } from "../fingerprint.ts";
import { formAt } from "../form-at.ts";
import { listedPictures } from "../listed-pictures.ts";
import { passagePreview } from "../passage-preview.ts";
import { pictureNamesIn } from "../picture-names-in.ts";
import type { Posted } from "../posted-draft.ts";
import { previewSite } from "../preview-site.ts";
import { type Proposal, proposalSchema } from "../proposal/proposal.ts";
import { proposalIssue } from "../proposal/proposal-issue.ts";
import { proposalOf } from "../proposal/proposal-of.ts";
import { proposalText } from "../proposal/proposal-text.ts";
import type { Workspace } from "../workspace.ts";
import { changedItems } from "./changed-items.ts";
import { changesPage, type EditorPage, type HandingMistakes } from "./changes-page.ts";
import { discardPage } from "./discard-page.ts";
import type { EditorData } from "./editor-data.ts";
import { editorHeader } from "./editor-header.ts";
import { handedOnPage } from "./handed-on-page.ts";
import { type KeptWork, keptText, keptWork } from "./kept-work.ts";
import { type OlderWork, olderWorkNotice } from "./older-work-notice.ts";
import { takeUpWork } from "./take-up-work.ts";
import type { Work } from "./work.ts";
import type { WorkStore } from "./work-store.ts";

/** The addresses of the editor’s pages begin so. No id of an element does. */
export const base = "#/";

/** What comes of a form that was sent: a page in its place, or another page to go to. */
export type EditorAnswer = {
  /** The path to go to; nothing where the page stands at the same address. */
  go?: string;
  page: EditorPage;
  /** A file for whoever edits to keep. */
  file?: { name: string; text: string };
  /** A page of another site to open. */
  open?: string;
};

/** What a preview shows; `isOld` where what is typed has mistakes, so that it can’t be shown. */
export type Passage = { passage?: Html; isOld: boolean };

/** The editor without the page that it stands in. */
export type Editor = ReturnType<typeof openEditor>;

/**
 * Opens the editor on its data: it holds what was changed, answers requests as a server would, and has
 * the browser keep all of it.
 *
 * @param store where the browser keeps work
 * @param today the day: `2026-11-25`
 */
export function openEditor(data: EditorData, store: WorkStore, today: string) {
  const start: RawContent = data.content;
  const drawings = new Map(data.drawings);
  const pictures = listedPictures(data.pictures, { used: drawings.keys(), drawings });
  const site = data.content.publication.shortTitle;
  const fresh: Work = { content: start, typed: new Map(), who: "", why: "" };
  let work = fresh;
  let isKept = true;
  const refused = new Map<string, readonly string[]>();

  const space = (content = work.content): Workspace => {
    const { files } = data;
    return { content, files, pictures, today, base };
  };
  const named = { files: data.files, pictures: pictureNamesIn(space(start)) };
  const items = () => changedItems(start, space());

  function keep(): void {
    isKept = store.write(keptText(start, work, today));
  }

  /** Takes up what the browser keeps for these data. What can’t be taken up is set aside, not lost. */
  function takeUp(): void {
    const text = store.read();
    if (text === undefined) return;
    const kept = keptWork(text);
    const taken = kept && takeUpWork(start, kept, named);
    if (taken && "work" in taken) work = taken.work;
    else store.setAside();
  }
  takeUp();
  keep();

  function olderWorks(): (OlderWork & { kept: KeptWork })[] {
    return store.older().flatMap(({ key, text }) => {
      const kept = keptWork(text);
      if (!kept) return [];
      const reasons = refused.get(key);
      return [{ key, kept, day: timeInWords(kept.day), ...(reasons ? { reasons } : {}) }];
    });
  }

  /** What each form is called that is begun and not saved. */
  const open = () =>
    [...work.typed.keys()].map((path) => ({ path, title: pageAt(path, []).title }));

  /** A page as it stands, with what was typed there before and isn’t saved. */
  function pageAt(path: string, typed = work.typed.get(path)): EditorPage {
    if (path === "changes") return changes({});
    if (path === "discard") return discardPage(base, items().length);
    const isBegun = typed && typed.length > 0;
    // A button that asks for nothing shows the form with what is typed in it; the note says what moved
    const posted = isBegun ? [...without(typed, "seen"), ["do", "again:-"] as const] : undefined;
    const answer = answerRequest(space(), posted ? { path, posted } : { path });
    if ("saved" in answer) return pageAt("");
    if (isBegun) return { ...answer, main: html`${begunNote(isStale(path, typed))}${answer.main}` };
    if (path !== "") return answer;
    return { ...answer, main: html`${olderWorkNotice(base, olderWorks())}${answer.main}` };
  }

  /** Whether what a form is about was changed since somebody began to type there. */
  function isStale(path: string, posted: Posted): boolean {
    const [name, segment = ""] = path.split("/");
    const kind = kinds.find((one) => one.name === name);
    const form = kind && formAt(space(), kind, segment);
    const seen = new Map(posted).get("seen");
    return form !== undefined && seen !== undefined && seen !== fingerprint(form);
  }

  function changes({ mistakes, said }: { mistakes?: HandingMistakes; said?: Html }): EditorPage {
    return changesPage({
      base,
      items: items(),
      work,
      open: open(),
      canPropose:
        onlineAt(proposalOf(start, start, { who: "", why: "", when: today })) !== undefined,
      ...(mistakes ? { mistakes } : {}),
      ...(said ? { said } : {}),
    });
  }

  function send(path: string, posted: Posted): EditorAnswer {
    const said = new Map(posted).get("do") ?? "";
    if (path === "changes") return sendChanges(said, posted);
    if (path === "older") return sendOlder(said);
    if (path === "discard") {
      work = fresh;
      keep();
      const done = doneNotice("Your changes were thrown away.", []);
      return { go: "", page: withNotice(pageAt(""), done) };
    }
    const answer = answerRequest(space(), { path, posted });
    if (!("saved" in answer)) return { page: answer };
    work = { ...work, content: answer.saved, typed: withoutKey(work.typed, path) };
    keep();
    const further =
      answer.kinds.length > 0
        ? [
            html`It is among your changes now, and not on the site yet. <a href="${base}changes">See all your changes and hand them on</a>`,
          ]
        : [];
    const begun = open().map(
      (form) => html`<a href="${base}${form.path}">Go on with “${form.title}”</a>, which you began`,
    );
    const done = doneNotice(answer.done, [...further, ...begun]);
    return { go: answer.path, page: withNotice(pageAt(answer.path), done) };
  }

  /** Where a proposal can be handed in by whoever has an account there, if it is known where the site is kept. */
  function onlineAt(proposal: Proposal): { address: string; attach: boolean } | undefined {
    const { repository } = data.content.publication;
    const issue = repository ? proposalIssue({ repository }, proposal) : undefined;
    if (!issue) return undefined;
    if ("address" in issue) return { address: issue.address, attach: false };
    return { address: issue.blank, attach: true };
  }

  function sendChanges(said: string, posted: Posted): EditorAnswer {
    if (said.startsWith("undo:")) return undo(said.slice("undo:".length));
    const { who, why } = handing(posted);
    work = { ...work, who, why };
    keep();
    const mistakes = handingMistakes({ who, why });
    if (mistakes.who || mistakes.why) return { page: changes({ mistakes }) };
    const proposal = proposalOf(start, work.content, { who, why, when: today });
    const file = { name: `proposal-${today}.json`, text: proposalText(proposal) };
    const online = said === "issue" ? onlineAt(proposal) : undefined;
    const page = handedOnPage({ base, file: file.name, ...(online ? { online } : {}) });
    return {
      page,
      ...(online ? { open: online.address } : {}),
      ...(online?.attach === false ? {} : { file }),
    };
  }

  function undo(key: string): EditorAnswer {
    const item = items().find((one) => one.key === key);
    if (!item?.undone) return { page: changes({}) };
    const taken = takeUpWork(start, keptOf(item.undone), named);
    if ("reasons" in taken) {
      const said = html`
<div class="errors" tabindex="-1" autofocus><p>“${item.title}”, ${item.what}: it can’t be taken back by itself, since something else that you changed needs it.</p>
<ul>${taken.reasons.map((reason) => html`<li>${reason}</li>`)}</ul></div>`;
      return { page: changes({ said }) };
    }
    work = { ...work, content: item.undone };
    keep();
    const said = doneNotice(`“${item.title}”, ${item.what}: it was taken back.`, []);
    return { page: changes({ said }) };
  }

  const keptOf = (content: RawContent): KeptWork => {
    const { changes, order } = proposalOf(start, content, { who: "", why: "", when: today });
    return { day: today, who: "", why: "", changes, order, typed: [] };
  };

  function sendOlder(said: string): EditorAnswer {
    const [, act, key = ""] = /^(take|file|forget):(.*)$/s.exec(said) ?? [];
    const older = olderWorks().find((one) => one.key === key);
    if (!older) return { page: pageAt("") };
    const { kept } = older;
    if (act === "file") {
      const { who, why, day, changes, order } = kept;
      const nothing = proposalOf(start, start, { who, why, when: day });
      const text = proposalText({ ...nothing, changes, order });
      return { page: pageAt(""), file: { name: `proposal-${day}.json`, text } };
    }
    if (act === "forget") {
      store.forget(key);
      return { page: withNotice(pageAt(""), doneNotice("They were thrown away.", [])) };
    }
    const taken = takeUpWork(work.content, kept, named);
    if ("reasons" in taken) {
      refused.set(key, taken.reasons);
      return { page: pageAt("") };
    }
    const typed = new Map([...taken.work.typed, ...work.typed]);
    work = { ...taken.work, who: work.who || kept.who, why: work.why || kept.why, typed };
    keep();
    if (isKept) store.forget(key);
    return { go: "changes", page: changes({ said: doneNotice("They were brought in.", []) }) };
  }

  return {
    pageAt,
    send,

    /** Notes what is typed in a form and not saved; nothing where that is what stood there. */
    type(path: string, posted: Posted | undefined): void {
      if (path === "changes") work = { ...work, ...handing(posted ?? []) };
      else {
        const typed = withoutKey(work.typed, path);
        work = { ...work, typed: posted ? new Map([...typed, [path, posted]]) : typed };
      }
      keep();
    },

    /** The passage that a form is about, as readers will see it; nothing where the page has no such form. */
    passage(path: string, posted?: Posted): Passage | undefined {
      const [name, segment = "", act] = path.split("/");
      const kind = kinds.find((one) => one.name === name);
      const form = kind && act === undefined ? formAt(space(), kind, segment) : undefined;
      if (!kind || !form) return undefined;
      const show = (content: RawContent, entry: string | undefined) => {
        const { files } = data;
        const site = previewSite(content as Content, { drawings, files, today });
        return passagePreview(site, kind.name, entry);
      };
      const { entries = [], way = [] } = entriesOf(kind, work.content[kind.name]) ?? {};
      const at = form.way[way.length];
      const stands = typeof at === "number" ? idOf(entries[at]) : undefined;
      if (!posted) {
        const passage = segment === "new" ? undefined : show(work.content, stands);
        return { ...(passage ? { passage } : {}), isOld: false };
      }
      // Whether it was changed meanwhile is asked when it is saved, and a word that is looked for is no change
      const typed = without(posted, "seen").filter(([field]) => !field.endsWith(".search"));
      const answer = answerRequest(space(), { path, posted: [...typed, ["do", "save"]] });
      if (!("saved" in answer)) return { isOld: true };
      const passage = show(answer.saved, answer.entry ?? stands);
      return { ...(passage ? { passage } : {}), isOld: false };
    },

    header: (): Html => editorHeader({ base, site, count: items().length, isKept }),

    /** Whether closing the page loses something. */
    wouldLose: (): boolean => !isKept && (items().length > 0 || work.typed.size > 0),

    /** Goes on with what another tab did. */
    adopt(path: string): void {
      const mine = work.typed.get(path);
      work = fresh;
      takeUp();
      if (mine) work = { ...work, typed: new Map([...work.typed, [path, mine]]) };
    },

    /** Whether something is typed in a form and not saved. */
    isBegun: (path: string): boolean => work.typed.has(path),
  };
}

/** What the rules for proposals say of who proposes it and why. */
function handingMistakes({ who, why }: Pick<Work, "who" | "why">): HandingMistakes {
  const { shape } = proposalSchema;
  const told = (schema: z.ZodType, text: string, missing: string): string | undefined => {
    if (text === "") return missing;
    const issue = schema.safeParse(normalise(text)).error?.issues[0];
    const help = issue?.code === "custom" ? issue.params?.help : undefined;
    return issue && [issue.message, help].filter((one) => typeof one === "string").join(" ");
  };
  const wrongWho = told(shape.who, who, "Enter your name, and where you work.");
  const wrongWhy = told(shape.why, why, "Enter why it should be changed.");
  return { ...(wrongWho ? { who: wrongWho } : {}), ...(wrongWhy ? { why: wrongWhy } : {}) };
}

function handing(posted: Posted): Pick<Work, "who" | "why"> {
  const texts = new Map(posted);
  const text = (name: string): string => (texts.get(name) ?? "").replace(/\r\n?/g, "\n").trim();
  return { who: text("who").replace(/\s+/g, " "), why: text("why") };
}

const begunNote = (isStale: boolean): Html => html`
<p class="begun">What you typed here before is still there. It is in no proposal until you press “Save”.${isStale ? " Since then this was changed in another way: “Save” keeps what stands here, “Cancel” keeps the other." : ""}</p>`;

function doneNotice(done: string, further: readonly Html[]): Html {
  return html`
<div class="done" role="status" tabindex="-1" autofocus><p><b>${done}</b></p>${further.map((line) => html`<p>${line}</p>`)}</div>`;
}

const withNotice = (page: EditorPage, notice: Html): EditorPage => ({
  ...page,
  main: html`${notice}${page.main}`,
});

/** The fields of a form without one of them. */
const without = (posted: Posted, name: string): Posted =>
  posted.filter(([field]) => field !== name);

const withoutKey = <T>(map: ReadonlyMap<string, T>, key: string): Map<string, T> =>
  new Map([...map].filter(([other]) => other !== key));
