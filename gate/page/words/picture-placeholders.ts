import { entries } from "./word-list.ts";

/** Text alternatives that only say that there is a picture, or that one is to come. */
export const picturePlaceholders = {
  en: entries(`
    image, images, picture, photo, photograph, pic, img, graphic, illustration, icon, figure,
    chart, graph, diagram, screenshot, banner, thumbnail, placeholder, alt, alt text, alt-text,
    alttext, alternative text, image description, description, image alt, todo, tbd, untitled,
    unnamed, null, undefined, none, n/a
  `),
  de: entries("bild, foto, grafik, abbildung, symbolbild"),
  fr: entries("photo d'illustration"),
  es: entries("imagen, fotografía, gráfico"),
  it: entries("immagine"),
  nl: entries("afbeelding, plaatje"),
  cy: entries("llun, delwedd"),
  pl: entries("obraz, zdjęcie"),
  da: entries("billede, bilde"),
};
