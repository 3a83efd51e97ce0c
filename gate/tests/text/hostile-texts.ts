/** Letters that are not to be seen, or that change how others are: by what they do. */
export const hiddenLetters: Record<string, string> = {
  "gives a terminal orders": "\u001b]0;owned\u0007\u001b[2J\u001b[31m",
  "gives a terminal orders in one letter": "\u009b31m\u009d0;owned\u009c\u0090",
  "rewrites the line": "good\rbad\b\b\u007f\u0085\v\f",
  "turns the order of words about":
    "\u202egpj.exe\u202c \u2066x\u2067y\u2068z\u2069 \u200e\u200f\u061c",
  "hides between letters": "a\u200bb\u2060c\ufeffd\u00ade\u034ff\u2062g\u180eh",
  "looks like a space": "a\u3164b\u2800c\uffa0d\u115fe",
  "hides a message in tags": "a\u{e0041}\u{e0042}\u{e007f}",
  "chooses a variant of nothing": "a\ufe0fb\u{e0100}",
  "is half a letter or none": "a\ud800b\udfffc\ufffed\ufff9e\u{1fffe}",
  "ends a line where few look": "a\u2028b\u2029c",
  "is nothing": "a\u0000b",
};

/** Texts that mean something to a forge, by what they would do there. */
export const forgeTexts: Record<string, string> = {
  "begins another annotation": "x\n::error file=a.ts,line=1::forged",
  "begins another annotation after a return": "x\r::error::forged\r\n  ::stop-commands::t",
  "is written as a line break in an annotation": "x%0A::error::forged",
  "is an order of the older kind": "x ##[error]forged ##vso[task.complete]x ##teamcity[x]",
  "begins another row and heading": "x |\n| error | forged |\n\n# Forged\n- x\n1. x\n---\n> x",
  "is markup": "<b>x</b> <!-- x --> **x** _x_ ~~x~~ [x](https://x.test) ![x](x.png) `x` ``x",
  "closes the code it stands in": "`@a` ``@a`` `#1 a`b@c`d|@e|`#2`",
  "calls people": "@all @org/team (@a) “@b” x@example.org @",
  "names an issue": "#123 org/repo#1 GH-12 !34 &5 fixes #6 GL-7 ^alert#8 %9 ~bug $10",
  "names a commit":
    "deadbeef 0123456789abcdef0123456789abcdef01234567 org/repo@deadbeef a1b2c3d...e4f5a6b",
  "names an address":
    "https://github.com/org/repo/issues/1 www.example.org http://a|b ftp://x.test",
  "is an order to GitLab": "/close\n/assign @a",
  "is replaced by GitLab": "[issue:1] [[a page]] [[_TOC_]] :tada: ::include{file=x}",
};

/** Texts in which nothing needs to be changed. */
export const rightTexts: readonly string[] = [
  "Mae’r cynllun yn barod. Grüße aus Köln – « déjà vu », ça va ?",
  "یہ منصوبہ تیار ہے۔ می‌خواهم",
  "क्‍ष ক্‌ষ സ്‍",
  "👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ ☎︎ 👍🏽 🇬🇧",
  "葛󠄀 and 5 × 3 = 15 € at 10:30 on 2 May, “quoted”",
  "no-break\u00a0space and thin\u2009space",
  "x‹U+001B›",
];
