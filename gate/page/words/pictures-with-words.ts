import { entries } from "./word-list.ts";

/** Pictures that may hold words: the name of a file or a caption says so. */
export const picturesWithWords = {
  en: entries(`
    logo, brand, crest, badge, chart, graph, diagram, map, plan, figure, plot, flow, timeline,
    signature, screenshot, infographic, shows
  `),
};
