/** What a disk’s refusal means, by the code that Node.js gives it. */
const meanings: Record<string, string> = {
  EBUSY:
    "it is a disk of its own (a mount point), or a program holds it open. Build into a folder inside it, or close that program",
  EACCES: "you may not write there, or a program holds a file in it open",
  EPERM: "you may not write there, or a program holds a file in it open",
  EROFS: "its disk can only be read",
  EXDEV: "it stands on another disk than the folder around it. Build into a folder inside it",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk has no more room for you",
  ENOTDIR: "one of the folders above it is a file",
  ENAMETOOLONG: "its name is too long",
  EMFILE: "too many files are open on this machine",
  ENFILE: "too many files are open on this machine",
};

/**
 * Tells in a sentence why a disk refused to have a folder written.
 *
 * @param folder as the reader knows it
 * @param error as Node.js throws it
 * @returns the error itself where nothing plainer can be said
 */
export function diskSentence(folder: string, error: unknown): Error {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const meaning = meanings[code];
  return new Error(
    `${folder} can’t be written: ${meaning ?? message}. If a site stands there, it is as it was.`,
  );
}
