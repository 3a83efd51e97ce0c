/** Bullets that come with a list that is pasted, of Word’s own font of symbols too, and the dashes of PDFs. */
const bullet = /^(?<indent>[ \t]*)[•◦▪●■‣·–\uf0a7\uf0b7\uf0d8](?=[ \t])/gm;

/** Words of a source whose pasted bullets are those of Markdown, letter for letter as long as before. */
export const withoutBullets = (text: string): string => text.replace(bullet, "$<indent>-");
