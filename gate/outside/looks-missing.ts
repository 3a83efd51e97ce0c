import { missingPageWords } from "./missing-page-words.ts";

// “Error” in the languages of those words; it proves nothing without the number.
const number =
  /^(?:(?:http|status|code|page|error|gwall|fehler|erreur|error de|errore|erro|eroare|fout|fel|fejl|feil|błąd|chyba|hiba|klaida|ошибка|помилка|hata|خطأ) )*404(?: (?:error|fehler|page|hata))*$/;

/** Words that name no page: an error page alone uses them by themselves. */
const bare =
  /^(?:not found|nothing (?:was )?found(?: at this (?:location|address))?|nothing here|nicht gefunden|introuvable|heb ei (?:chanfod|ganfod|ddarganfod))$/;

const sighs =
  /^(?:(?:we(?:'re| are) |i'm )?(?:very )?(?:sorry|afraid)|oops|ooops|whoops|uh oh|oh no|oh dear|hmm+|unfortunately|(?:it )?(?:looks|seems) like|it (?:seems|appears)|but|that|error|404|entschuldigung|leider|désolé|mae'n ddrwg gennym|ymddiheuriadau) /;

const endings =
  / (?:any ?more|404|error|on (?:this|our|the) (?:web ?)?(?:server|site)|at this (?:location|address))$/;

/**
 * Tells whether a title or a heading is that of an error page, in the languages that readers of a
 * site are likely to be sent to or by the number 404. The whole heading, or one of the parts of a
 * title such as "Page not found | A council", must say so: a page about missing things isn't a
 * missing page.
 */
export function looksMissing(text: string): boolean {
  const parts = text.split(/\s*[|–—·»«›‹•]\s*|\s+[-<>/]\s+/);
  if ([text, ...parts].some((part) => [missingPageWords, number, bare].some(matches(part)))) {
    return true;
  }
  // A colon stands before a site's name, but also between the title of a play and what it is.
  return parts
    .flatMap((part) => part.split(/:\s+/))
    .some((part) => [missingPageWords, number].some(matches(part)));
}

const matches =
  (text: string) =>
  (pattern: RegExp): boolean => {
    const plain = text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[^\p{L}\p{M}\p{N}' ]/gu, " ")
      .replace(/\s+/g, " ")
      .trim();
    return [plain, unadorned(plain)].some((candidate) => pattern.test(candidate));
  };

/** The text without the sighs before it and the empty words after it. */
function unadorned(plain: string): string {
  for (let text = plain; ; ) {
    const shorter = text.replace(sighs, "").replace(endings, "");
    if (shorter === text) return text;
    text = shorter;
  }
}
