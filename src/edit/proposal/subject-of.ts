/** As git and code hosts show it whole in a list. */
const most = 71;

/** The first line of the words that somebody says of a proposal, cut where it is too long for a title. */
export function subjectOf(why: string): string {
  const [line = ""] = why.trim().split("\n");
  const words = line.replace(/\s+/g, " ").trim();
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  // At the end of a word, unless all of it is one; never inside a letter of two halves
  return `${cut.replace(/\s+\S*$/, "").replace(/[\ud800-\udbff]$/, "")}…`;
}
