/** The endings of files that readers can be given, since nearly every phone or computer opens them. */
export const fileEndings = [
  ...["pdf", "docx", "doc", "odt", "rtf", "txt", "epub", "brf"],
  ...["xlsx", "xls", "ods", "csv", "pptx", "ppt", "odp"],
  ...["mp3", "m4a", "ogg", "wav", "mp4", "webm"],
  ...["jpg", "jpeg", "png", "zip"],
] as const;

/** One of them. */
export type FileEnding = (typeof fileEndings)[number];

/** The ending of a file’s name in small letters, without its dot; empty where there is none. */
export const endingOf = (name: string): string =>
  /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";

/** Whether readers can be given a file with that ending. */
export const isFileEnding = (ending: string): ending is FileEnding =>
  (fileEndings as readonly string[]).includes(ending);
