const subject =
  "(?:(?:the|this|that|your|our|any|a|requested|web) )*(?:page|web ?page|file(?: or directory)?|document|content|resource|item|article|post|video|link|url|address)" +
  "(?: (?:that )?you(?:'re| are| were| have|'ve)? (?:requested|asked for|looking for|wanted|(?:tried|trying) to (?:reach|open|access|view|visit|find)))?";

const english = [
  `${subject} (?:is not|isn't|was not|wasn't|cannot be|can't be|can not be|could not be|couldn't be|has not been|not) found`,
  `${subject} (?:does not exist|doesn't exist|no longer exists|did not exist)`,
  `${subject} (?:is|was|has been|seems to be|appears to be|may have been) (?:missing|moved|removed|deleted|gone|unavailable|no longer available)(?:(?: or)? (?:moved|removed|deleted|renamed|archived|no longer available))*`,
  `${subject} has (?:been )?(?:moved|removed|deleted) or (?:(?:been )?(?:moved|removed|deleted|renamed|archived)|(?:is )?no longer (?:exists|available))`,
  `${subject} has been removed had its name changed or is temporarily unavailable`,
  `${subject} (?:(?:is )?no longer|not|isn't|is not) (?:available|here|there)`,
  `${subject} (?:unavailable|missing)`,
  `${subject} (?:cannot|can't|can not|could not|couldn't) be (?:displayed|shown|reached|opened|located)`,
  `(?:we )?(?:can't|cannot|can not|couldn't|could not|are unable to|were unable to)(?: seem to)? (?:find|locate) (?:${subject}|what you(?:'re| are| were) looking for)`,
  "(?:missing page|no such page)",
];

/** What error pages call themselves elsewhere: in these islands, near them, and in readers’ homes. */
const otherLanguages = [
  // Welsh
  "(?:y )?(?:tudalen|dudalen)(?: hon)? (?:heb ei (?:chanfod|darganfod|chael)|ddim (?:ar gael|yn bodoli))",
  "heb (?:ganfod|ddod o hyd i)(?:'r| y) dudalen(?: .+)?",
  "ni (?:chanfuwyd|ddaethpwyd o hyd i|(?:ellir|allwn|allwyd|allem|allai)(?: ni)? d?dod o hyd i|ellir canfod|allwn ganfod)(?:'r| y) dudalen(?: .+)?",
  "(?:wedi )?methu (?:â )?(?:dod o hyd i|canfod)(?:'r| y) dudalen(?: .+)?",
  "nid yw'r dudalen(?: hon| .+)? (?:yn bodoli|ar gael)(?: mwyach| bellach)?",
  // German
  "(?:(?:die|diese|der|dieser) )?(?:(?:angeforderte|gewünschte|gesuchte|aufgerufene) )?(?:seite|webseite|datei|inhalt|adresse|url) (?:(?:wurde|konnte|kann|ist|leider) )*nicht (?:mehr )?(?:gefunden(?: werden)?|verfügbar|vorhanden|erreichbar)",
  "(?:(?:die|diese) )?(?:(?:angeforderte|gewünschte|gesuchte|aufgerufene) )?(?:seite|webseite|datei) (?:existiert|gibt es) (?:leider )?nicht(?: mehr)?",
  // French
  "(?:la |cette )?page(?: demandée| recherchée| que vous (?:cherchez|recherchez|demandez))? (?:non trouvée|(?:est )?introuvable|n'existe (?:pas|plus)|n'a pas été trouvée|n'est (?:pas|plus) disponible)",
  // Spanish, Portuguese, Italian, Romanian
  "(?:la |esta )?página(?: solicitada| que (?:busca|buscas))? no (?:encontrada|existe|disponible|(?:se )?(?:ha sido |ha )?(?:encontrada|encontrado|encuentra)|está disponible)",
  "no se (?:ha encontrado|encontró|encuentra|puede encontrar) la página",
  "(?:a |esta )?página(?: solicitada| que procura)? não (?:(?:foi )?encontrada|existe|(?:está )?disponível)",
  "(?:la |questa )?pagina(?: richiesta| cercata)? non (?:(?:è stata )?trovata|esiste(?: più)?|(?:è )?disponibile)",
  "pagina (?:negăsită|(?:solicitată |căutată )?nu (?:a fost găsită|(?:mai )?există|este disponibilă))",
  // Dutch and the Nordic languages
  "(?:de |deze )?pagina(?: die (?:u|je) zoekt)? (?:(?:is|werd|kon) )?niet (?:gevonden|beschikbaar|worden gevonden)",
  "(?:de |deze )?pagina(?: die (?:u|je) zoekt)? bestaat niet(?: meer)?",
  "sidan (?:hittades inte|kunde inte hittas|finns inte(?: längre)?)",
  "siden (?:(?:ble|blev) ikke (?:funnet|fundet)|(?:finnes|findes|eksisterer) ikke|kunne ikke findes)",
  "sivua ei (?:löydy|löytynyt)",
  // Polish and its neighbours
  "nie (?:znaleziono|można znaleźć)(?: takiej| tej| żądanej)? strony",
  "(?:ta |podana |żądana |szukana )?strona(?: o podanym adresie)? nie (?:została znaleziona|istnieje)",
  "stránka (?:nenalezena|nebyla nalezena|neexistuje|nenájdená|nebola nájdená)",
  "(?:az )?(?:a keresett )?oldal nem található",
  "puslapis nerastas",
  "lapa nav atrasta",
  "(?:запрашиваемая )?страница не (?:найдена|существует)",
  "сторінку не знайдено",
  "страницата не е намерена",
  "η σελίδα δεν βρέθηκε",
  "(?:aradığınız )?sayfa bulunamadı",
  "faqja nuk u gjet",
  // Further east
  "(?:الصفحة(?: المطلوبة)? غير موجودة|لم يتم العثور على(?: هذه)? الصفحة)",
  "صفحہ (?:نہیں ملا|موجود نہیں(?: ہے)?)",
  "صفحه(?: مورد نظر)? (?:پیدا نشد|یافت نشد)",
  "ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ",
  "पृष्ठ नहीं मिला",
  "পৃষ্ঠা(?:টি)? পাওয়া যায়নি",
  "(?:找不到(?:该|此|該)?(?:页面|网页|頁面|網頁)|(?:页面|网页|頁面|網頁)(?:不存在|未找到))",
  "(?:お探しの)?ページ(?:が|は)見つかりません(?:でした)?",
];

/** What a heading says that names a missing page, without its number, in small letters. */
export const missingPageWords: RegExp = new RegExp(
  `^(?:${[...english, ...otherLanguages].join("|")})$`,
);
