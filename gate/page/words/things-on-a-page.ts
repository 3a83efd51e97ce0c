import { entries } from "./word-list.ts";

/** What a sentence may point at by its colour. */
export const thingsOnAPage = {
  en: entries(`
    answer, answers, area, areas, arrow, arrows, banner, banners, bar, bars, box, boxes, button,
    buttons, card, cards, cell, cells, circle, circles, classes, column, columns, course, courses,
    date, dates, day, days, dot, dots, entries, entry, event, events, field, fields, figure,
    figures, form, forms, heading, headings, icon, icons, item, items, label, labels, lesson,
    lessons, line, lines, link, links, mark, marks, menu, menus, name, names, number, numbers,
    option, options, panel, panels, place, places, product, products, question, questions, result,
    results, room, rooms, row, rows, seat, seats, section, sections, sentence, sentences, slot,
    slots, square, squares, star, stars, stop, stops, symbol, symbols, tab, tabs, text, texts,
    tile, tiles, time, times, title, titles, value, values, word, words
  `),
};
