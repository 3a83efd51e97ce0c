import { asId, idForm, idProblem } from "./id.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/**
 * Names that stand for devices on Windows, where no file can have one, whatever follows behind a dot:
 * https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const ofDevices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Tells why a text can’t be an id after which the file of a page is called, or nothing. */
export function pageIdProblem(value: string): TextProblem | undefined {
  // Capitals and raised digits make no other name of it, and neither does a dollar sign or a dot at its end.
  const near = asId(value);
  if (!ofDevices.test(near) && !/^con(?:in|out)\$/i.test(value)) return idProblem(value);
  return {
    message: `${shown(value)} can’t be used as the name of a page: Windows lets no file be called so.`,
    help: `Give this entry another id, such as ${near}-2.`,
    form: idForm,
  };
}
