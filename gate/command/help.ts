import { formats } from "../report/formats.ts";

/** What the command can do, on one screen. */
export const help = `check-barriers [FOLDER, PAGE or ADDRESS] [flags]

Checks a folder of HTML, one page, or pages at an address, for barriers that keep people
from reading and using it.

  --sitemap SITEMAP       the pages that it lists, at its own host or at the ADDRESS; a sitemap is
                          an address or a file
  --only CHECKS           these checks alone, such as a11y,links
  --format FORMAT         how findings are told: ${formats.slice(0, 5).join(", ")},
                          ${formats.slice(5).join(", ")}
  --report FORMAT=FILE    a report into a file besides; may be given more than once
  --config FILE           the configuration; check-barriers.config.ts, .js or .json when left out
  --baseline FILE         tells only what isn't known there
  --write-baseline FILE   writes all that is found as known
  --warn                  tells everything as a warning, so that nothing fails
  --no-cache              looks at every page anew
  --explain RULE          what a rule asks, why, and how to mend it
  --list-rules            all rules; with --format json as data
  --help, --version

Ends with 0 when no error was found, 1 when one was, 2 when it could not run.
`;
