import { existsSync } from "node:fs";
import { access } from "node:fs/promises";
import { join, relative } from "node:path";
import { filesFolder } from "../load/reader-files.ts";
import { editDoor } from "./edit-door.ts";
import type { Failure } from "./failure.ts";
import { freshModules } from "./fresh-modules.ts";
import { servePreview } from "./serve-preview.ts";
import { watchFolder } from "./watch-folder.ts";

/** What came of one build. */
export type Built = { failure?: Failure; milliseconds: number; changed?: string };

/** What a preview needs to know. Paths are absolute. */
export type PreviewOptions = {
  data: string;
  output: string;
  /** Folders of modules and styles that pages are made with. */
  code: string[];
  port: number;
  today: string;
  told: (built: Built) => void;
};

/** Programs save a file in several steps; this much later it is whole. */
const untilWhole = 25;

/**
 * Builds and serves a site, and builds it again after each change.
 *
 * @throws a plain sentence when the port is taken or a folder can’t be watched
 */
export async function openPreview(options: PreviewOptions) {
  const { data, output, code, port, today, told } = options;
  const watched = [
    { folder: data, isCode: false },
    ...code.map((folder) => ({ folder, isCode: true })),
  ];
  for (const { folder } of watched) await readable(folder);
  // It may come and go
  watched.push({ folder: filesFolder(data), isCode: false });
  const forget = freshModules(join(import.meta.dirname, "../.."));
  // An edit shows its pages at once; the downloads that hold them too are packed anew at the end.
  let downloadsAreOld = false;
  let isBuilt = false;
  let changes: { path?: string; isCode: boolean }[] = [];
  let running: Promise<void> | undefined;

  const waiting: (() => void)[] = [];
  const edit = editDoor({ data, output, today, rebuilt });
  const server = await servePreview({ folder: output, port, settled, edit });

  /** Takes a change that a form has written, and waits until the site shows it or tells why it can’t. */
  function rebuilt(path: string): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      change(false)(path);
    });
  }

  /** The build that a request waits for: one that is under way, or a new one where the last was deleted. */
  function settled(): Promise<void> | undefined {
    if (!running && isBuilt && !existsSync(join(output, "index.html"))) {
      changes.push({ path: output, isCode: false });
      running = build();
    }
    return running;
  }

  async function build(): Promise<void> {
    while (changes.length > 0) {
      const { path } = changes.at(-1) ?? {};
      if (changes.some(({ isCode }) => isCode)) forget();
      changes = [];
      const start = performance.now();
      const keepDownloads = path !== undefined;
      const failure = await attempt({ data, output, today, keepDownloads });
      isBuilt = !failure;
      if (isBuilt) downloadsAreOld = keepDownloads;
      if (changes.length > 0) continue;
      server.show(failure);
      const milliseconds = performance.now() - start;
      told({ milliseconds, ...(failure ? { failure } : {}), ...(path ? { changed: path } : {}) });
    }
    running = undefined;
    for (const tell of waiting.splice(0)) tell();
  }

  let timer: NodeJS.Timeout | undefined;
  function change(isCode: boolean) {
    return (path: string) => {
      changes.push({ path, isCode });
      clearTimeout(timer);
      timer = setTimeout(() => {
        running ??= build();
      }, untilWhole);
    };
  }

  const watches = watched.map(({ folder, isCode }) => watchFolder(folder, change(isCode)));
  changes.push({ isCode: false });
  running = build();
  await running;
  return {
    address: server.address,
    async close(): Promise<void> {
      clearTimeout(timer);
      for (const stop of watches) stop();
      await running;
      await server.close();
      if (downloadsAreOld) await attempt({ data, output, today, keepDownloads: false });
    },
  };
}

async function readable(folder: string): Promise<void> {
  try {
    await access(folder);
  } catch {
    throw new Error(
      `The folder ${relative(process.cwd(), folder)} isn’t there or can’t be opened.`,
    );
  }
}

async function attempt(options: {
  data: string;
  output: string;
  today: string;
  keepDownloads: boolean;
}): Promise<Failure | undefined> {
  try {
    const { buildSite } = await import("../publish/build-site.ts");
    const problems = await buildSite(options);
    return problems.length > 0 ? { problems } : undefined;
  } catch (error) {
    const { failureReason } = await import("../publish/failure-reason.ts");
    return { reason: failureReason(error) };
  }
}
