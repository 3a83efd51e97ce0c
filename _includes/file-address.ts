/** Where a file for readers stands in the site, by its name. */
export const fileAddress = (name: string): string => `files/${name}`;
