/** What takes no room: marks on other letters, and signs that nobody sees. */
const narrow = /[\p{Grapheme_Extend}\p{Cf}]/gu;

/** What takes the room of two letters, a tab among them. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\t]/gu;

/** How many columns a text takes in a program for texts, as Biome counts them. */
export const textWidth = (text: string): number =>
  [...text.replace(narrow, "").replace(wide, "aa")].length;
