import { suggest } from "check-barriers/text";
import type { Content, RawContent } from "../content.ts";
import { fileLimits } from "../file-limits.ts";
import type { LocatedMistake } from "../mistake.ts";
import type { Problem } from "../problem.ts";
import type { FolderFile } from "../read/folder-file.ts";
import { endingOf, isFileEnding } from "../values/file-endings.ts";
import { asFileName, fileNameProblem } from "../values/file-name.ts";
import { shown } from "../values/shown.ts";
import { markedTexts } from "./marked.ts";

/**
 * Tells of each file that the data name and that isn’t in the folder of files, has nothing in it, or
 * is larger than readers can be asked to fetch.
 */
export function checkReaderFiles(
  content: RawContent,
  files: readonly FolderFile[],
): LocatedMistake[] {
  // What is no name of a file is told by its schema.
  const named = markedTexts(content, "isFile").filter(({ value }) => !fileNameProblem(value));
  const known = new Map(files.map((file) => [file.name, file]));
  const mistakes = named.flatMap(({ kind, path, value }): LocatedMistake[] => {
    const problem = fileProblem(known.get(value), value, files);
    return problem ? [{ kind, path, ...problem }] : [];
  });
  const [largest] = named
    .toSorted((a, b) => (known.get(b.value)?.bytes ?? 0) - (known.get(a.value)?.bytes ?? 0))
    .slice(0, 1);
  const all = [...new Set(named.map(({ value }) => value))].reduce(
    (sum, name) => sum + (known.get(name)?.bytes ?? 0),
    0,
  );
  if (mistakes.length > 0 || !largest || all <= fileLimits.all) return mistakes;
  return [
    {
      kind: largest.kind,
      path: largest.path,
      message: `The files for readers have ${megabytes(all)} together, more than the ${megabytes(fileLimits.all)} that the site may hold; this is the largest.`,
      help: smaller,
      form: {
        message: `All documents have ${megabytes(all)} together, more than the ${megabytes(fileLimits.all)} that the site may hold; this is the largest.`,
        help: smallerInForm,
      },
    },
  ];
}

type Told = Pick<LocatedMistake, "message" | "help" | "form">;

const smaller =
  "Save it smaller, for example with smaller pictures or as a recording of lower quality. Or put it on a site for large files, and write its address after url: in place of file:.";

const smallerInForm =
  "Save it smaller, for example with smaller pictures, or as a recording of lower quality. Or put it on another site, and enter its web address here instead.";

function fileProblem(
  file: FolderFile | undefined,
  name: string,
  files: readonly FolderFile[],
): Told | undefined {
  if (!file) return missing(name, files);
  if (!file.isFile) {
    return {
      message: `_files/${name} is a folder or a link, not a file.`,
      help: "Put the file itself there.",
      form: { message: `${shown(name)} isn’t a document.`, help: chooseAnother },
    };
  }
  if (file.bytes === 0) {
    return {
      message: `The file _files/${name} has nothing in it.`,
      help: "Save it anew, and see that it opens.",
      form: {
        message: `There is nothing in the document ${shown(name)}.`,
        help: "Save it anew, and see that it opens.",
      },
    };
  }
  if (file.bytes <= fileLimits.one) return undefined;
  return {
    message: `The file _files/${name} has ${megabytes(file.bytes)}, more than the ${megabytes(fileLimits.one)} that one file may have.`,
    help: smaller,
    form: {
      message: `The document ${shown(name)} has ${megabytes(file.bytes)}, more than the ${megabytes(fileLimits.one)} that one may have.`,
      help: smallerInForm,
    },
  };
}

const chooseAnother = "Choose another one, or enter a web address instead.";

const megabytes = (bytes: number): string =>
  `${(Math.ceil(bytes / 100_000) / 10).toLocaleString("en-GB")} MB`;

function missing(name: string, files: readonly FolderFile[]): Told {
  const form = { message: `The document ${shown(name)} isn’t there.`, help: chooseAnother };
  const there = files.filter((file) => isDocument(file) || isFileEnding(endingOf(file.name)));
  const other = there.find((file) => file.name !== name && asFileName(file.name) === name);
  if (other) {
    return {
      message: `There is no file ${shown(name)} in the folder _files, but ${shown(other.name)}.`,
      help: `Rename that file to ${shown(name)}.`,
      form,
    };
  }
  const names = there.map((file) => file.name).toSorted();
  const near = suggest(name, names);
  const list = names.length > 0 ? ` The files there are: ${names.slice(0, 8).join(", ")}.` : "";
  return {
    message: `There is no file ${shown(name)} in the folder _files${near ? `; did you mean ${shown(near)}?` : "."}`,
    help: near
      ? "Write its name just as it stands there."
      : `Put the file into the folder _files, which stands beside _data, or delete the entry.${list}`,
    form,
  };
}

/** Endings that only documents for readers have: a picture or a text may be there for the host. */
const documents: ReadonlySet<string> = new Set(
  "pdf docx doc odt rtf epub brf xlsx xls ods pptx ppt odp mp3 m4a ogg wav mp4 webm".split(" "),
);

const isDocument = ({ name, isFile }: FolderFile): boolean =>
  isFile && documents.has(endingOf(name));

/**
 * The documents in the folder of files that no entry names: readers don’t get them, and the host
 * doesn’t need them.
 */
export function unusedFiles(content: Content, files: readonly FolderFile[]): readonly string[] {
  const named = new Set(markedTexts(content, "isFile").map(({ value }) => value));
  return files.flatMap((file) => (isDocument(file) && !named.has(file.name) ? [file.name] : []));
}

/** Tells an editor of such a file: it is no mistake, as long as its entry is still to be written. */
export function unusedFileProblem(name: string): Problem {
  const sound = asFileName(name);
  return {
    file: `_files/${name}`,
    line: 1,
    column: 1,
    message: "No link and no version names this file, so that readers don’t get it.",
    help:
      sound === name
        ? `Write file: "${name}" into an entry of _data/links.ts or _data/versions.ts, or take the file away.`
        : `Rename it to ${sound || "a name of small letters, digits and hyphens"} and write that after file: into an entry of _data/links.ts or _data/versions.ts, or take the file away.`,
  };
}
