/** Blank space around a drawing, and the least side of a picture, in the picture’s own units of 72. */
export const cropping = { margin: 1, leastSide: 52 };
