import { hiddenLetter } from "./hidden-letter.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/**
 * Tells why a text can’t be the name of a branch, or nothing.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
export function branchProblem(value: string): TextProblem | undefined {
  const [, near] = /^(?:refs\/heads|refs\/remotes\/origin|origin)\/(.+)$/.exec(value) ?? [];
  if (!near && isBranch(value)) return undefined;
  return {
    message: `${shown(value)} can’t be the name of a branch${near && isBranch(near) ? `; did you mean “${near}”?` : "."}`,
    help: "Copy the name from the repository’s first page, where it stands above the list of files.",
    form: { help: "Copy the name from the repository’s first page." },
  };
}

const isBranch = (name: string): boolean =>
  name.length <= 200 &&
  name !== "@" &&
  !/^-|\.$|\.\.|@\{|[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{NChar}\s~^:?*[\\]/u.test(name) &&
  !hiddenLetter.test(name) &&
  name.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
