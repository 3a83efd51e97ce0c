import type { ListedPicture } from "./listed-picture.ts";
import { pictureLetter } from "./picture-letter.ts";

/** What is known of the pictures besides the list. */
type Known = {
  /** The names that data have: they are listed, whatever else is left out. */
  used: Iterable<string>;
  /** The drawings that are at hand, by name. */
  drawings: ReadonlyMap<string, string>;
};

/**
 * The pictures among which people choose, in the order of the list. One without a drawing is shown by
 * its letter, so that one which has neither can’t be chosen; nor can the same person in each tone of
 * skin, which would make one picture six. Where data have such a picture, it is listed all the same.
 *
 * @param list a line for each picture: its name, its title and further words, as `words.txt` has them
 */
export function listedPictures(list: string, { used, drawings }: Known): ListedPicture[] {
  const listed = list.split("\n").flatMap((line): ListedPicture[] => {
    const [name = "", title, words = ""] = line.split("\t");
    return title === undefined ? [] : [{ name, title, words, ...drawingOf(name, drawings) }];
  });
  const named = new Map(listed.map((picture) => [picture.name, picture]));
  const wanted = new Set(used);
  const further = [...wanted]
    .filter((name) => !named.has(name))
    .map((name): ListedPicture => {
      const { title = pictureLetter(name), words = "" } = named.get(withoutTone(name)) ?? {};
      return { name, title, words, ...drawingOf(name, drawings) };
    });
  const chosen = listed.filter(({ name, svg }) => svg || wanted.has(name) || !isPrivate(name));
  return [...further, ...chosen];
}

/** OpenMoji’s own pictures have names that are no letter: https://www.unicode.org/faq/private_use.html */
const isPrivate = (name: string): boolean => /\p{Co}/u.test(pictureLetter(name));

const withoutTone = (name: string): string => name.replace(/-1F3F[B-F]/g, "");

function drawingOf(name: string, drawings: ReadonlyMap<string, string>): { svg?: string } {
  const svg = drawings.get(name);
  return svg ? { svg } : {};
}
