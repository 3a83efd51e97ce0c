/**
 * What stands on one page of a list, before it goes on on the next. A page should arrive in the first
 * round trip (14 KiB compressed) and be read on an old phone: so many entries of ordinary length weigh
 * about 60 KiB unpacked with all that is around them, and so do fewer long ones.
 */
const page = { bytes: 14_000, elements: 600 };

export const listSizes = {
  /** Cards on the home page, which says more besides: each bears a drawing of one to two KiB. */
  priorities: { entries: 20, bytes: 26_000, elements: 600 },
  /** The same where no card bears a drawing. */
  plainPriorities: { entries: 40, bytes: 26_000, elements: 600 },
  quotes: { entries: 20, ...page },
  links: { entries: 60, ...page },
  glossary: { entries: 80, ...page },
  measures: { entries: 20, ...page },
  /** Measures that stand whole on a priority’s page, before the rest are told in a sentence each. */
  measuresHere: { bytes: 5_000, elements: 400 },
  /** Rows of a table, each with how it went. */
  actions: { entries: 40, bytes: 14_000, elements: 1_600 },
  /** Actions on the page of their priority; beyond it they stand on the pages of all actions alone. */
  actionsOfPriority: 20,
  reports: { entries: 10, ...page },
  /** Notes on wording, gathered on one page; beyond it they stand on their priorities’ pages alone. */
  notes: 40,
  /**
   * What one file holds that holds everything, beyond which it becomes a row of volumes. It is read at
   * length, kept and printed, so it may be long: 13,000 words are about 40 sheets of paper. A national
   * plan with all that was said of it would be a file that no old phone opens and nobody prints.
   */
  volume: { bytes: 80_000, elements: 4_500 },
} as const;
