import { entries } from "./word-list.ts";

/** Names of drawings that show figures. */
export const chartNames = {
  en: entries(`
    chart, charts, graph, graphs, diagram, diagrams, plot, plots, infographic, infographics
  `),
};
