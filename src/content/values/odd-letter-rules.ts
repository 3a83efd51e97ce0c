import { footnote } from "./footnote.ts";
import { garbled } from "./garbled.ts";
import { otherApostrophe } from "./other-apostrophe.ts";
import type { TextRule } from "./text-rule.ts";
import { wordAround } from "./word-around.ts";

/** Cyrillic and Greek letters that look as Latin ones do, and the other way round. */
const small = "асеорхуіјѕһԁԛԝο";
const large = "АВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const likeCyrillic = "aceopxyijsABCEHKMOPTXYISJ";
const latin = "\\p{Script=Latin}";
const cyrillic = "\\p{Script=Cyrillic}";
const others = "[\\p{Script=Cyrillic}\\p{Script=Greek}]";

/** What the second half of a letter becomes, as far as nobody would write it behind a capital. */
const second = "\u0080-\u00a9\u00ab-\u00b9\u00bc-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ˘ˇ˝˛";
/** The same, as far as it may stand behind a capital, too. */
const quotes = "‘’“”–—…\u00aa\u00ba\u00bb";

/** The ends of English words that follow an apostrophe. */
const endings = "(?:s|re|ve|ll)(?![\\p{L}\\p{N}=])";

/** Letters that were changed on their way into a text. They are looked for where a text has unusual ones. */
export const oddLetterRules: readonly TextRule[] = [
  {
    // The second half of a no-break space, “à” or “Š” became a blank.
    finds:
      /(?<=[\p{Ll}\p{N}.,;:!?)])Â(?!\p{L})|(?<=\p{Ll} )Â(?= \p{Ll})|(?<!\p{Lu})Ã(?=\s|$)|(?<=\p{Ll})[ÄÅĂĹ](?=\s|$)/u,
    tells: garbled,
  },
  {
    // UTF-8 read as Windows-1252 or 1250: behind a small letter, before one, or in any place.
    finds: new RegExp(
      [
        `(?<=\\p{Ll})(?:[\u00c2-\u00d6\u00d8-\u00deĂĹ][${second}${quotes}]|[ĂĹ]\\p{L})`,
        `(?<!\\p{L})[\u00c2-\u00d6\u00d8-\u00deĂĹ][${second}](?=\\p{Ll})`,
        `Ã[${second}]|(?<!\\p{Lu})Ã[${quotes}]|â[‚„ˆ†‡][${second}${quotes}]|ðŸ.?|ï»¿`,
        "[ÐÑ][^\\p{L}\\s,./&-][ÐÑ]|[ØÙÚÛ][^\\p{L}\\s,./&-][ØÙÚÛ]",
      ].join("|"),
      "u",
    ),
    tells: garbled,
  },
  {
    // The same read as the alphabets of old Macs and of DOS.
    finds:
      /‚(?:Ä[ôúùòîìñö¶¢]|Ç¨|Ñ¢)|[√≈][^ -~\s\p{Script=Greek}]|(?<=\p{Ll}{2})√\S|¬[£©Æ∞Ωß∑†]|ÔÇ[ÖÿØ£ªô£]|тА[ЩШЬЭУФж]|(?<=\p{L})[─-╿]|[─-╿](?=\p{L})/u,
    tells: garbled,
  },
  {
    // An accent that a PDF sets beside its letter: Universit¨at.
    finds: /(?<=\p{Script=Latin})[¨ˆ˜˘ˇ¸](?=\p{Script=Latin})/u,
    tells: garbled,
  },
  {
    finds: new RegExp(`(?<=\\p{Ll})[Õ¿¹](?=${endings})|(?<=n)[Õ¿¹](?=t(?!\\p{L}))`, "u"),
    tells: (_, match) => garbled(wordAround(match)),
  },
  {
    // Latin, Armenian and Hebrew letters joined for print; Arabic ones in the form that print gives them.
    finds:
      /[\ufb00-\ufb06\ufb13-\ufb17\ufb20-\ufb29\ufb4f-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+/,
    tells: (found) => ({
      message: `The text has characters in it that only print needs, as often come out of a PDF: ${found}.`,
      help: `Type the letters in their place: ${found.normalize("NFKC")}.`,
    }),
  },
  {
    // Mathematicians’ bold and slanted letters, by which people write bold where nothing else serves.
    finds: /[\u{1d400}-\u{1d7ff}]{2,}/u,
    tells: (found) => ({
      message: `The text has signs of mathematics in it that stand for letters: ${found}.`,
      help: `Type the letters in their place: ${found.normalize("NFKC")}.`,
    }),
  },
  {
    finds: new RegExp(
      [
        // Behind an abbreviation in capitals a small letter is the end that the other language gives it.
        `(?<=${latin})(?:(?<![A-Z]{2})[${small}${large}]+|[${large}]+)(?!${others})`,
        `(?<!${others})[${small}${large}]+(?=${latin})`,
        "(?<=[a-z] )[аоіІА](?= [a-z])",
        `(?<!${latin})[${likeCyrillic}](?=${cyrillic}{2})`,
        `(?<=${cyrillic})[${likeCyrillic}](?=${cyrillic})`,
        `(?<=${cyrillic}{2})[${likeCyrillic}](?!${latin})`,
      ].join("|"),
      "u",
    ),
    tells: (_, match) => ({
      message: `A word has a letter of another alphabet in it, which only looks right: “${wordAround(match)}”.`,
      help: "Type the word anew: a search doesn’t find it as it is, and a screen reader can’t say it.",
    }),
  },
  {
    finds: new RegExp(
      [
        // ´ and its like; ˈ and ′ have uses of their own, in sounds, sums, feet and minutes.
        "(?<=\\p{Script=Latin})[´ˊˋ]|´(?=[\\p{L}\\p{N}])",
        `(?<=\\p{Script=Latin})[ˈʹ′＇‛‘](?=${endings})`,
        "(?<=n)[ˈʹ′＇‛‘](?=t(?!\\p{L}))",
        "(?<=(?<!\\p{L})(?:I|you|he|she|we|they))[ˈʹ′＇‛‘](?=[dm](?!\\p{L}))",
        "(?<=(?<!\\p{L})(?:[DLNdlcjnmst]|[Qq]u|O))[ˈʹ′＇‛](?=\\p{Script=Latin})",
        "(?<=\\p{Ll}s)[ˈʹ′＇‛](?= )",
      ].join("|"),
      "u",
    ),
    tells: otherApostrophe,
  },
  {
    // After a square or cubic measure it is no note.
    finds:
      /(?<=\p{L}{3}|[.,;:!?”’])(?<!met(?:er|re|ro|r)s?|metri|mètres?|miles?|feet|foot|inch(?:es)?|yards?|sq\.)[¹²³⁰⁴-⁹]+|(?<=\p{L})[†‡]/iu,
    tells: footnote,
  },
];
