const names: Readonly<Record<string, string>> = {
  ":": "a colon",
  "=": "an equals sign",
  ";": "a semicolon",
  ".": "a full stop",
  ",": "a comma",
};

/** What an editor calls a sign, with its article; one without a name is shown. */
export const signName = (sign: string): string => names[sign] ?? `a ${sign}`;
