/**
 * Stands for the package `entities` in a browser, which knows the names of all letters itself: as far as
 * markdown-it uses that, to read a name such as `&amp;` in an address.
 *
 * @param text one name or number, from its `&` to its `;`
 */
export function decodeHTMLStrict(text: string): string {
  if (!/^&[#\w]+;$/.test(text)) return text;
  const element = document.createElement("textarea");
  element.innerHTML = text;
  return element.value;
}
