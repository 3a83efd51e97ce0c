/**
 * Letters that must not stand in a text that is told, by their numbers and not by their properties,
 * so that this is a second opinion. Joiners and selectors are left out: whether they may stay is
 * for the letters beside them to say.
 */
export const unseen: RegExp = new RegExp(
  [
    "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]",
    "[\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u2028-\\u202e\\u200b\\u200e\\u200f]",
    "[\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb\\ufffe\\uffff]",
    "[\\u{e0000}\\u{e0001}\\u{1fffe}\\u{1ffff}]",
    "\\p{Cs}",
  ].join("|"),
  "u",
);
