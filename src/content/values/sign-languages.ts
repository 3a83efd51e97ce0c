/**
 * The tags of sign languages, which Node has no names for: those of Europe, of where English is spoken,
 * and of the largest countries besides. https://iso639-3.sil.org/
 */
export const signLanguages = [
  ...["bfi", "isg", "ase", "asf", "nzs", "fsl", "gsg", "ssp", "ise", "dse", "vgt", "sfb"],
  ...["pso", "psr", "swl", "dsl", "nsl", "fse", "ins", "pks", "csl", "jsl", "ils"],
] as const;

/** One of them. */
export type SignLanguage = (typeof signLanguages)[number];

/** Whether a tag is that of a sign language that is known here. */
export const isSignLanguage = (tag: string): tag is SignLanguage =>
  (signLanguages as readonly string[]).includes(tag);
