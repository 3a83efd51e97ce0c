import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/**
 * Tells why an address isn’t that of a repository’s first page, or nothing. Only of GitHub and GitLab
 * it is known how such an address looks.
 *
 * @param value an address that is sound as such
 */
export function repositoryProblem(value: string): TextProblem | undefined {
  const { hostname, origin, pathname } = new URL(value);
  const steps = pathname.split("/").filter(Boolean);
  const onGitlab = /^gitlab\./.test(hostname);
  if (hostname !== "github.com" && !onGitlab) return undefined;
  if (steps.length < 2) {
    return {
      message: `${shown(value)} names no repository.`,
      help: "Open the repository’s first page, and copy its address from the browser’s address bar.",
    };
  }
  const end = onGitlab ? steps.indexOf("-") : 2;
  if (end < 0 || steps.length === end) return undefined;
  const first = `${origin}/${steps.slice(0, end).join("/")}`;
  return {
    message: `${shown(value)} is a page inside a repository; did you mean ${shown(first)}?`,
    help: "Write the address of its first page. Another branch than main goes into a line of its own, which begins with branch:.",
    form: {
      help: "Enter the address of its first page. Another branch than main has a place of its own.",
    },
  };
}
