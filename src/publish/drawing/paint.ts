/** The light colours of the styles; a picture has no scheme to follow. */
export const paint = {
  paper: "#fffdf8",
  ink: "#211d2b",
  teal: "#0a4b46",
  tint: "#e0f3ef",
  hues: {
    teal: "#0a4b46",
    plum: "#5d1a55",
    amber: "#633500",
    blue: "#123c80",
    green: "#1d4a11",
    red: "#76131f",
  },
} as const;
