/**
 * Link and button texts that say nothing about where they lead, by themselves, in the languages
 * that the site's neighbours write: compared in lower case, without punctuation.
 */
export const vagueWords: ReadonlySet<string> = new Set(
  [
    // English
    "click here|click|click me|click this|click this link|here|press here|tap here|read more|read on",
    "more|more info|more information|more details|more here|learn more|find out more|see more",
    "view more|show more|details|see details|view details|full details|info|link|this link|this",
    "this page|this site|this website|this article|go here|see here|read this|follow this link",
    "continue reading|website|web page|webpage|page|link text|button|untitled|your text here",
    "find out more here|click here for more|click here for details|click here for more information",
    "read the full story|full story|full article|read article|read full article|read it here",
    "view here|view it here|visit|visit here|visit site|visit website|start here|check it out",
    // Welsh
    "cliciwch yma|yma|mwy|darllen mwy|darllenwch fwy|rhagor|gweld mwy|rhagor o wybodaeth|dysgu mwy",
    // French
    "cliquez ici|cliquer ici|ici|lire la suite|lire plus|en savoir plus|plus|suite|la suite|lien",
    "voir plus|plus d'infos|plus d’infos|plus d'informations|plus d’informations|ce lien|cette page|détails",
    // German
    "hier|hier klicken|klicken sie hier|klick hier|klicke hier|mehr|mehr erfahren|mehr lesen",
    "weiterlesen|weitere informationen|mehr informationen|mehr infos|dieser link|diese seite",
    "mehr dazu|zum artikel|lesen sie mehr|link|infos|einzelheiten",
    // Spanish
    "haga clic aquí|haz clic aquí|pulse aquí|clic aquí|aquí|leer más|más|más información|saber más",
    "ver más|este enlace|esta página|seguir leyendo|detalles|enlace",
    // Italian
    "clicca qui|qui|leggi tutto|leggi di più|continua a leggere|scopri di più|per saperne di più",
    "altro|maggiori informazioni|continua|dettagli|questo link",
    // Portuguese
    "clique aqui|aqui|leia mais|saiba mais|ler mais|ver mais|mais|mais informações|continue lendo",
    // Dutch
    "klik hier|hier klikken|lees meer|lees verder|meer|meer info|meer informatie|verder lezen",
    "meer lezen|deze link|deze pagina",
    // Polish, Swedish, Danish, Norwegian
    "kliknij tutaj|tutaj|czytaj więcej|więcej|dowiedz się więcej|zobacz więcej",
    "klicka här|här|läs mer|mer|läs vidare|klik her|her|læs mere|mere|klikk her|les mer|les videre",
  ].flatMap((line) => line.split("|")),
);
