/**
 * One way in which a text can be wrong, and how to mend it. Both are whole sentences of plain English.
 * `at` is the letter at which it begins, counted from 0, where there is one.
 */
export type TextProblem = { message: string; help: string; at?: number; form?: FormWords };

/** Words for whoever sees a form and no file, as far as the others don’t serve there, too. */
export type FormWords = { message?: string; help?: string };
