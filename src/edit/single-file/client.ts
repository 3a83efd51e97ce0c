import type { Posted } from "../posted-draft.ts";
import type { EditorPage } from "./changes-page.ts";
import { dataElement, type EditorData } from "./editor-data.ts";
import { base, type EditorAnswer, openEditor } from "./open-editor.ts";
import { previewFrame } from "./preview-frame.ts";
import { previewPart } from "./preview-part.ts";
import { workStore } from "./work-store.ts";

/** As long as somebody may pause in typing before a preview is drawn and their words are kept. */
const pause = 300;

const find = <T extends Element>(selector: string, from: ParentNode = document): T | undefined =>
  from.querySelector<T>(selector) ?? undefined;

/** Runs the editor in its page: what a browser does with a server, it does with itself. */
function start(data: EditorData, main: HTMLElement, header: HTMLElement): void {
  const { shortTitle, language, direction } = data.content.publication;
  const store = workStore(() => localStorage, shortTitle, data.version);
  const editor = openEditor(data, store, dayOf(new Date()));
  const look = { styles: data.siteStyles, language, direction };
  const places = new Map<string, number>();
  let path = pathOf(location.hash);
  let plain = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let preview: ReturnType<typeof previewFrame> | undefined;
  history.scrollRestoration = "manual";

  function show(page: EditorPage): void {
    document.title = `${page.title} – ${shortTitle}`;
    main.replaceChildren(contentOf(page));
    header.innerHTML = editor.header().markup;
    openPreview();
  }

  /** Shows the passage beside its form. */
  function openPreview(): void {
    preview = undefined;
    const form = formIn(main);
    const now = form && editor.passage(path, editor.isBegun(path) ? fieldsOf(form) : undefined);
    if (!form || !now) return;
    main.insertAdjacentHTML("beforeend", previewPart().markup);
    document.body.classList.add("beside");
    const frame = find<HTMLIFrameElement>("iframe", main);
    if (frame) preview = previewFrame(frame, look);
    drawPreview(now);
  }

  function drawPreview({ passage, isOld }: NonNullable<ReturnType<typeof editor.passage>>): void {
    const note = find<HTMLElement>("#preview-note", main);
    const frame = find<HTMLIFrameElement>(".preview iframe", main);
    if (passage) preview?.(passage);
    if (frame && passage) frame.hidden = false;
    if (frame && !passage && !isOld) frame.hidden = true;
    if (note) note.textContent = noteOn({ passage: passage !== undefined, isOld, frame });
  }

  function goTo(next: string, page: EditorPage): void {
    places.set(path, scrollY);
    clearTimeout(waiting);
    path = next;
    document.body.classList.remove("beside");
    show(page);
    plain = plainFields();
  }

  /** What stands in the form of this page before anybody types. */
  function plainFields(): string {
    if (!formIn(main) || path === "changes") return "";
    const form = formIn(contentOf(editor.pageAt(path, [])));
    return form ? JSON.stringify(fieldsOf(form)) : "";
  }

  function keepTyped(): void {
    clearTimeout(waiting);
    waiting = undefined;
    const form = formIn(main);
    if (!form || addressOf(form) !== path) return;
    const typed = fieldsOf(form);
    editor.type(path, JSON.stringify(typed) === plain ? undefined : typed);
    const shown = preview && editor.passage(path, typed);
    if (shown) drawPreview(shown);
  }

  function forget(): void {
    clearTimeout(waiting);
    waiting = undefined;
    editor.type(path, undefined);
  }

  function answer(sent: EditorAnswer, said: string): void {
    if (sent.file) download(sent.file);
    if (sent.open) open(sent.open, "_blank", "noopener");
    const next = sent.go ?? path;
    const place = next === path ? scrollY : 0;
    if (next !== path) history.pushState(null, "", base + next);
    goTo(next, sent.page);
    scrollTo(0, place);
    // What is in the form now, by a button of it, is typed as if by hand
    if (sent.go === undefined && formIn(main)) keepTyped();
    focusOn(movedButton(said) ?? opening(main));
  }

  function leave(): void {
    if (waiting) keepTyped();
  }

  // Back and forward: to where one was, and to the link by which one left
  addEventListener("popstate", () => {
    const next = pathOf(location.hash);
    if (next === path) return;
    leave();
    const from = base + path;
    goTo(next, editor.pageAt(next));
    scrollTo(0, places.get(next) ?? 0);
    const links = [...main.querySelectorAll("a")];
    focusOn(links.find((link) => link.getAttribute("href") === from) ?? opening(main), true);
  });

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : undefined;
    const target = link?.getAttribute("href") ?? "";
    if (!target.startsWith("#")) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!target.startsWith(base)) {
      // A place on this page: the address stays that of the page
      const place = document.getElementById(decodeURIComponent(target.slice(1)));
      place?.scrollIntoView();
      focusOn(place ?? undefined);
      return;
    }
    // Beside “Save” stands the way out without saving
    if (link?.closest("form .buttons")) forget();
    else leave();
    const next = pathOf(target);
    if (next !== path) history.pushState(null, "", target);
    goTo(next, editor.pageAt(next));
    scrollTo(0, 0);
    focusOn(opening(main));
  });

  document.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    clearTimeout(waiting);
    waiting = undefined;
    const posted = [...fieldsOf(form), [button?.name ?? "", button?.value ?? ""] as const];
    answer(editor.send(addressOf(form), posted), button?.value ?? "");
  });

  const typing = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepTyped, pause);
  };
  main.addEventListener("input", typing);
  main.addEventListener("change", typing);

  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", leave);
  addEventListener("beforeunload", (event) => {
    leave();
    if (editor.wouldLose()) event.preventDefault();
  });

  // Another tab with the same data
  addEventListener("storage", ({ key }) => {
    if (key !== store.key) return;
    leave();
    editor.adopt(path);
    if (editor.isBegun(path)) header.innerHTML = editor.header().markup;
    else goTo(path, editor.pageAt(path));
  });

  show(editor.pageAt(path));
  plain = plainFields();
}

function noteOn({
  passage,
  isOld,
  frame,
}: {
  passage: boolean;
  isOld: boolean;
  frame: HTMLIFrameElement | undefined;
}): string {
  if (passage) return "It changes as you type.";
  if (isOld && frame && !frame.hidden)
    return "Something in the form must be mended or filled in first. This is how it was before.";
  if (isOld) return "It is shown once the form is filled in.";
  return "No page shows this by itself yet.";
}

/** The form of a page in which somebody types; nothing where a page has buttons alone. */
function formIn(place: ParentNode): HTMLFormElement | undefined {
  return [...place.querySelectorAll("form")].find((form) =>
    form.querySelector("textarea, select, input:not([type=hidden])"),
  );
}

/** Where a form leads. Its property of that name may be a field. */
const addressOf = (form: HTMLFormElement): string => pathOf(form.getAttribute("action") ?? "");

/** What a browser would send of a form, without a button. */
const fieldsOf = (form: HTMLFormElement): Posted =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.replace(/\r\n?/g, "\n")] as const] : [],
  );

/**
 * What stands in a page, made ready for a place in this one. Links that would open another tab open here:
 * what was typed is kept, and the back button leads to it.
 */
function contentOf({ main }: EditorPage): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = main.markup;
  const { content } = template;
  for (const link of content.querySelectorAll(`a[target][href^="${base}"]`)) {
    link.removeAttribute("target");
    const words = link.textContent ?? "";
    link.textContent = words.replace("(opens a new tab)", "(what you typed here stays)");
    // The list is new by itself when somebody comes back
    const hint = link.closest("p.hint");
    if (hint?.querySelector("button")) hint.replaceChildren(hint.firstChild ?? "", link, ".");
  }
  // A browser looks to this itself only where a page is loaded
  const first = find("[autofocus]", content) ?? find("h1", content);
  first?.toggleAttribute(opens, true);
  first?.removeAttribute("autofocus");
  const heading = find<HTMLElement>("h1", content);
  if (heading) heading.tabIndex = -1;
  // Whoever hears the heading hears next what was typed before
  heading?.after(...content.querySelectorAll(".begun"));
  return content;
}

/** Marks the element on which a page opens. */
const opens = "data-opens";

const opening = (place: ParentNode) => find<HTMLElement>(`[${opens}]`, place);

/** The button by which an entry was moved, where it is now; at the end of its list the other one. */
function movedButton(said: string): HTMLElement | undefined {
  const [, act, segment] = /^(up|down):(.+)$/.exec(said) ?? [];
  const entry = act && document.getElementById(`entry-${segment}`);
  if (!entry) return undefined;
  const buttons = [...entry.querySelectorAll("button")];
  return buttons.find(({ value }) => value === said) ?? buttons[0];
}

function focusOn(element: HTMLElement | undefined, preventScroll = false): void {
  element?.focus({ preventScroll });
}

function download({ name, text }: NonNullable<EditorAnswer["file"]>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const pathOf = (hash: string): string => {
  try {
    return decodeURIComponent(hash.replace(/^#\/?/, ""));
  } catch {
    return "";
  }
};

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const main = find<HTMLElement>("main");
const header = find<HTMLElement>("header");
const text = find(`#${dataElement}`)?.textContent;
if (main && header && text) start(JSON.parse(text), main, header);
