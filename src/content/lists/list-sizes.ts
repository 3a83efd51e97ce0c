/**
 * How many entries stand on one page of a list, before it goes on on the next. A page should arrive
 * in the first round trip (14 KiB compressed) and be read on an old phone: these are the numbers at
 * which a page of entries of ordinary length weighs about 60 KiB unpacked.
 */
export const listSizes = {
  /** Cards on the home page: each bears a drawing of one to two KiB. */
  priorities: 20,
  quotes: 20,
  links: 60,
  glossary: 80,
  /** Rows of a table, each with how it went. */
  actions: 40,
  /** Actions on the page of their priority; beyond it they stand on the pages of all actions alone. */
  actionsOfPriority: 20,
  reports: 10,
  /** Notes on wording, gathered on one page; beyond it they stand on their priorities’ pages alone. */
  notes: 40,
  /**
   * Entries of all kinds in one file that holds everything, beyond which it becomes a row of
   * volumes. It is read at length, kept and printed, so it may be long: 200 entries are about 60
   * sheets of paper. Thousands would be a file that no phone opens and nobody prints.
   */
  volume: 200,
} as const;
