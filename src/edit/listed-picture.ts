/** A picture in the gallery: its name as data have it, and words by which people look for it. */
export type ListedPicture = {
  /** `1F91D` */
  name: string;
  /** `handshake` */
  title: string;
  /** Further words, such as the group that it is in. */
  words: string;
  /** Its drawing, where it is at hand; else its letter is shown. */
  svg?: string;
};
