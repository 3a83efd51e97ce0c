/** The months in English, in which editors are told of mistakes and fill in forms. */
export const monthNames = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
