import { thingsOnScreen } from "../words/things-on-screen.ts";
import { thingsOutdoors } from "../words/things-outdoors.ts";
import { anyOf } from "../words/word-list.ts";

const outdoors = new RegExp(`\\b(?:${anyOf(thingsOutdoors)}|recycl\\w*)\\b`, "i");
const onScreen = new RegExp(`\\b${anyOf(thingsOnScreen)}\\b`, "i");

/**
 * Whether a sentence speaks of a street, a building or a bin rather than of this page. The colour
 * or the side of such things is no barrier of the page, and often the best help there is.
 */
export function isOffThePage(sentence: string): boolean {
  return outdoors.test(sentence) && !onScreen.test(sentence);
}
