import { visible } from "./visible.ts";

/** What of our own may stand in a text besides words; none without it. */
export type Ours = {
  /** Whether its colours are ours. All strangers’ texts in it must be visible already. */
  colours?: boolean;
  /** Whether its lines are commands to GitHub. */
  commands?: boolean;
};

/**
 * Writes to a terminal or a log: the one door by which a command says anything. Nothing hidden goes
 * through, and no line that the machines of a forge would take for an order.
 */
export function tell(
  stream: Pick<NodeJS.WritableStream, "write">,
  text: string,
  { colours = false, commands = false }: Ours = {},
): void {
  const shown = colours ? besideColours(text) : visible(text);
  stream.write(withoutOrders(shown, commands));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what a terminal’s colours begin with
const colour = /(\u001b\[\d+m)/;

/** What `split` gives at odd places is what it split by. */
const besideColours = (text: string): string =>
  text
    .split(colour)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join("");

/**
 * GitHub obeys a line that begins with two colons, white space before it or not, and
 * `##[name]` anywhere; Azure and TeamCity obey `##name[…]`.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function withoutOrders(text: string, commands: boolean): string {
  const shown = text.replace(/##(?=\w*\[)/g, "# #");
  return commands ? shown : shown.replace(/^([^\S\n]*):(?=:)/gm, "$1: ");
}
