import { lastDayOf } from "../src/content/values/period.ts";
import { interfaceText as text } from "./interface-text.ts";
import type { PageContext } from "./page-context.ts";

/**
 * What has become of the strategy, in words without a link; nothing where it is in force as it was made.
 * A day that is over by the day of the build is told as over.
 */
export function statusWords({ content, today, day, when }: PageContext): string {
  const { status } = content.publication;
  const isOver = (until: string): boolean => lastDayOf(until) < today;
  switch (status.state) {
    case "current":
      return "";
    case "draft": {
      const { consultationUntil: until, consultation } = status;
      if (until && isOver(until))
        return joined(text.statusInShort.draft, text.consultationOver(day(until)));
      const open = consultation && text.consultationOpen;
      return joined(text.statusInShort.draft, until ? text.consultationUntil(day(until)) : open);
    }
    case "interim": {
      const { insteadOf, until } = status;
      return joined(
        text.statusInShort.interim,
        insteadOf && text.interimInsteadOf(insteadOf),
        until && text.interimUntil(when(until)),
        until && isOver(until) && text.statusOver,
      );
    }
    case "extended":
      return joined(
        text.statusExtended(when(status.until)),
        isOver(status.until) && text.statusOver,
      );
    case "superseded":
      return text.statusInShort.superseded;
    case "withdrawn":
      return joined(text.withdrawn, status.reason);
    default:
      return status satisfies never;
  }
}

const joined = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter(Boolean).join(" ");
