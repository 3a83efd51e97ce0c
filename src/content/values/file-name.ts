import { endingOf, fileEndings, isFileEnding } from "./file-endings.ts";
import { asId } from "./id.ts";
import { pageIdProblem } from "./page-id.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** Longer names are cut off by programs that pack or send files. */
const longest = 80;

const choose = "Choose one from the list.";
const renameDocument =
  "Rename the document, with small letters a to z, digits and hyphens, and choose it anew.";

/** Tells why a text can’t be the name of a file for readers, which is part of an address, or nothing. */
export function fileNameProblem(value: string): TextProblem | undefined {
  const example = "Write its name alone, for example plan-2024.pdf.";
  if (value.trim() === "") {
    const form = { message: "No document is chosen.", help: choose };
    return { message: "The name of the file is empty.", help: example, form };
  }
  if (/^(?:https?:|www\.)/i.test(value.trim())) {
    return {
      message: `${shown(value)} is the address of a page, not the name of a file.`,
      help: "Write it after url: in place of file:.",
      form: {
        message: `${shown(value)} is the address of a page, not the name of a document.`,
        help: "Enter it as the web address, and choose no document.",
      },
    };
  }
  if (/[/\\]/.test(value)) {
    const name = value.split(/[/\\]+/).at(-1) ?? "";
    return {
      message: `${shown(value)} names a folder, too.`,
      help: `Put the file into the folder _files itself, and write its name alone${name ? `: ${shown(name)}.` : "."}`,
      form: { message: `There is no document ${shown(value)}.`, help: choose },
    };
  }
  const ending = endingOf(value.trim());
  if (!isFileEnding(ending)) {
    return {
      message: ending
        ? `Few people can open a file that ends with ${shown(`.${ending}`)}.`
        : `The name ${shown(value)} has no ending that says what the file is.`,
      help: `Save it as a PDF or in another form that most people can open, under a name that ends with one of these: ${fileEndings.join(", ")}.`,
      form: {
        message: ending
          ? `Few people can open a document that ends with ${shown(`.${ending}`)}.`
          : `The name of the document, ${shown(value)}, has no ending that says what it is.`,
        help: "Choose a document that most people can open, such as a PDF.",
      },
    };
  }
  if (value.length > longest) {
    return {
      message: `The name ${shown(value)} is longer than ${longest} characters.`,
      help: "Give the file a shorter name, here and in the folder _files.",
      form: {
        message: `The name of the document, ${shown(value)}, is longer than ${longest} characters.`,
        help: "Give the document a shorter name, and choose it anew.",
      },
    };
  }
  const near = asFileName(value);
  const rename = "here and in the folder _files, with small letters a to z, digits and hyphens";
  if (value !== near) {
    return {
      message: `${shown(value)} can’t be used as the name of a file${near ? `; did you mean ${shown(near)}?` : "."}`,
      help: `Rename the file ${rename}.`,
      form: {
        message: `A document can’t be called ${shown(value)}${near ? `; did you mean ${shown(near)}?` : "."}`,
        help: renameDocument,
      },
    };
  }
  if (!pageIdProblem(asId(near.slice(0, near.indexOf("."))))) return undefined;
  return {
    message: `${shown(value)} can’t be used as the name of a file: Windows lets no file be called so.`,
    help: `Give it another name, ${rename}.`,
    form: {
      message: `A document can’t be called ${shown(value)}: Windows doesn’t allow it.`,
      help: renameDocument,
    },
  };
}

/**
 * The nearest name that a file for readers can have: “My Plan (final).PDF” becomes “my-plan-final.pdf”;
 * empty where nothing of it can stay.
 */
export function asFileName(value: string): string {
  const name = value.trim();
  const dot = name.lastIndexOf(".");
  const before = name
    .slice(0, dot)
    .split(/([_.])/)
    .map((part, index) => (index % 2 === 0 ? asId(part) : part))
    .join("")
    .replace(/([-_.])[-_.]+/g, "$1")
    .replace(/^[-_.]+|[-_.]+$/g, "");
  return before && `${before}.${name.slice(dot + 1).toLowerCase()}`;
}
