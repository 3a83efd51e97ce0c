/** The address of a page of the site in the preview, from its path inside the site. */
export const pageAddress = (path: string): string =>
  `/${path.split("/").map(encodeURIComponent).join("/")}`;
