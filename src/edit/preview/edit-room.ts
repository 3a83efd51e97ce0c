/** What the forms of a preview need to know, for as long as it runs. */
export type EditRoom = {
  /** The folder of data files. */
  data: string;
  /** The folder of the built site, in which the page of an entry is found. */
  output: string;
  /** The day on which somebody edits: `2026-11-25`. */
  today: string;
  /** A word that each form sends along, and that no other site can know. */
  token: string;
  /** Builds the site anew after a file has changed, and tells when that has ended. */
  rebuilt: (path: string) => Promise<void>;
  /** What was saved last, by the number that the address of the page shown then bears. */
  confirmations: Map<string, Confirmation>;
};

/** What somebody is told who has saved something. */
export type Confirmation = {
  /** What was done, in a sentence. */
  done: string;
  /** The id of the entry, if it is one and is still there. */
  entry?: string;
  /** The path of the form, after the base. */
  form: string;
};

/** The address before the path of each form. */
export const base = "/.edit/";
