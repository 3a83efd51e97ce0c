import { entries } from "./word-list.ts";

/** Texts of links and buttons that don't say where they lead; no mark but an apostrophe. */
export const vagueLinks = {
  en: entries(`
    click here, click, click me, click this, click this link, here, press here, tap here,
    read more, read on, more, more info, more information, more details, more here, learn more,
    find out more, see more, view more, show more, details, see details, view details,
    full details, info, link, this link, this, this page, this site, this website, this article,
    go here, see here, read this, follow this link, continue reading, website, web page, webpage,
    page, link text, button, untitled, your text here, find out more here, click here for more,
    click here for details, click here for more information, read the full story, full story,
    full article, read article, read full article, read it here, view here, view it here, visit,
    visit here, visit site, visit website, start here, check it out
  `),
  cy: entries(`
    cliciwch yma, yma, mwy, darllen mwy, darllenwch fwy, rhagor, gweld mwy, rhagor o wybodaeth,
    dysgu mwy
  `),
  fr: entries(`
    cliquez ici, cliquer ici, ici, lire la suite, lire plus, en savoir plus, plus, suite,
    la suite, lien, voir plus, plus d'infos, plus d’infos, plus d'informations,
    plus d’informations, ce lien, cette page, détails
  `),
  de: entries(`
    hier, hier klicken, klicken sie hier, klick hier, klicke hier, mehr, mehr erfahren,
    mehr lesen, weiterlesen, weitere informationen, mehr informationen, mehr infos, dieser link,
    diese seite, mehr dazu, zum artikel, lesen sie mehr, link, infos, einzelheiten
  `),
  es: entries(`
    haga clic aquí, haz clic aquí, pulse aquí, clic aquí, aquí, leer más, más, más información,
    saber más, ver más, este enlace, esta página, seguir leyendo, detalles, enlace
  `),
  it: entries(`
    clicca qui, qui, leggi tutto, leggi di più, continua a leggere, scopri di più,
    per saperne di più, altro, maggiori informazioni, continua, dettagli, questo link
  `),
  pt: entries(`
    clique aqui, aqui, leia mais, saiba mais, ler mais, ver mais, mais, mais informações,
    continue lendo
  `),
  nl: entries(`
    klik hier, hier klikken, lees meer, lees verder, meer, meer info, meer informatie,
    verder lezen, meer lezen, deze link, deze pagina
  `),
  pl: entries("kliknij tutaj, tutaj, czytaj więcej, więcej, dowiedz się więcej, zobacz więcej"),
  sv: entries("klicka här, här, läs mer, mer, läs vidare"),
  da: entries("klik her, her, læs mere, mere"),
  no: entries("klikk her, les mer, les videre"),
};
