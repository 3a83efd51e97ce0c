/** What is told of a text without a mark at its start, and often without any. */
export const noMarkAtStart = {
  message: "The text has no quotation mark at its start.",
  help: 'Put straight quotation marks around it, at its start and its end: "like this".',
};
