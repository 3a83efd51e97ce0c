/** GitHub marks as many errors, and as many warnings, of a step in the files of a pull request. */
const marked = 10;

/**
 * A workflow command that says where the errors and warnings stand which GitHub doesn't mark; nothing
 * when it marks them all.
 *
 * @see https://github.com/orgs/community/discussions/26680
 */
export function restNotice(errors: number, warnings: number): string {
  if (errors <= marked && warnings <= marked) return "";
  return `::notice title=Not all are marked::Only ten errors and ten warnings are marked in the files. The summary of this run lists all ${errors + warnings}.\n`;
}
