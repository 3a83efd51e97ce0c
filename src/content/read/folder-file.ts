/** What lies in the folder of files: a file with its size in bytes, or what is no file. */
export type FolderFile = { name: string; bytes: number; isFile: boolean };
