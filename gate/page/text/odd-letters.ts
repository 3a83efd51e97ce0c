import { closest, select } from "../../html/select.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";
import { ownText } from "./own-text.ts";

const kaomoji =
  /[(（][^\p{L}\p{N}()（）]{0,4}[°ಠ￣◕•ʘ益▀ツᴥ╯╰ᵔ˘][^()（）]{0,8}[)）]|[┻┬]━[┻┬]|¯\\?_\(ツ\)_\/?¯|\([\^>;TоoO][_.\-ω][\^<;TоoO]\)/u;
const emoticon = /(?:^|\s)[:;=][-'^o]?[)(\]DP|](?![\p{L}])(?=$|[\s.,!])|(?:^|\s)<3(?=$|[\s.,!])/u;
const mixed =
  /\p{Script=Latin}[\u0370-\u04ff]\p{Script=Latin}|[\u0400-\u04ff]{1,2}\p{Script=Latin}{2,}[\u0400-\u04ff]/u;
const costume =
  /[\u{1d400}-\u{1d7ff}]{3,}|[\uff21-\uff3a\uff41-\uff5a]{3,}|[\u24b6-\u24e9]{3,}|[ᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ]{3,}/u;

const rules = {
  emoticon: {
    criterion: "1.1.1",
    severity: "error",
    asks: "everyone",
    wrong: "A face made of punctuation has no text alternative.",
    why: "A screen reader reads out the single signs, a colon and a bracket, or leaves them out.",
    help: "Say it in words, or put it into a span with role=img and an aria-label.",
    technique: "H86",
  },
  "look-alike-letters": {
    criterion: "1.1.1",
    severity: "error",
    asks: "everyone",
    wrong: "A word is written with look-alike characters.",
    why: "A screen reader spells out the characters or passes over them, and a search doesn't find the word.",
    help: "Write the word with the letters of its language, and use CSS for its looks.",
    technique: "F71",
  },
} as const;

/** Finds faces made of punctuation and words written with look-alike characters. */
export const oddLetters = pageRule(rules, ({ document }) =>
  select(document, "body *").flatMap((element): PageFault<keyof typeof rules>[] => {
    const own = ownText(element);
    const face = own.match(kaomoji) ?? own.match(emoticon);
    const disguise = own.match(mixed) ?? own.match(costume);
    if (!face && !disguise) return [];
    if (
      closest(
        element,
        "pre, code, kbd, samp, math, script, style, [role=img], [aria-hidden=true], abbr, [aria-label]",
      )
    ) {
      return [];
    }
    if (face) {
      const message = `A face made of punctuation, ${quoted(face[0])}, has no text alternative.`;
      return [{ rule: "emoticon", element, message }];
    }
    const message = `A word is written with look-alike characters: ${quoted(disguise?.[0] ?? "")}.`;
    return [{ rule: "look-alike-letters", element, message }];
  }),
);
