/** Writes the numbers of a measure as people of a language do. */
export type AmountWriter = {
  /** With its unit: `61.5 %`, `2,400 children`, `£2.5 million`. */
  amount: (value: number, unit: string) => string;
  /** Short, as beside the lines of a chart: `61.5 %`, `1.2M`. */
  mark: (value: number, unit: string) => string;
};

/** Made once for a language: making one takes longer than a page does. */
const known = new Map<string, AmountWriter>();

/** Gives the writer of amounts of a language. */
export function amountWriter(language: string): AmountWriter {
  const made = known.get(language) ?? make(language);
  known.set(language, made);
  return made;
}

function make(language: string): AmountWriter {
  // As many digits as an editor may write; of its own accord it stops at three
  const full = new Intl.NumberFormat(language, { maximumFractionDigits: 12 });
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 2 });
  const signFirst = putsSignFirst(language);
  const withUnit = (number: string, unit: string): string => {
    const sign = signFirst ? /^\p{Sc}/u.exec(unit)?.[0] : undefined;
    if (sign) return `${sign}${number}${unit.slice(sign.length)}`;
    // A sign stays on the line of its number, a word need not
    return `${number}${/^\P{L}{1,2}$/u.test(unit) ? "\u00a0" : " "}${unit}`;
  };
  return {
    amount: (value, unit) => withUnit(full.format(value), unit),
    mark: (value, unit) =>
      /^[%‰]$/.test(unit) ? withUnit(short.format(value), unit) : short.format(value),
  };
}

/** Whether the language writes “£5” and not “5 £”. */
function putsSignFirst(language: string): boolean {
  const money = new Intl.NumberFormat(language, { style: "currency", currency: "EUR" });
  const kinds = money.formatToParts(5).map(({ type }) => type);
  return kinds.indexOf("currency") < kinds.indexOf("integer");
}
