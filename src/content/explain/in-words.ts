/** A name in the data as people would write it: `checkedOn` becomes “Checked on”. */
export function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
