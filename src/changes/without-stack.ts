/** What a program said, without the stack with which it may end, which tells an editor nothing. */
export const withoutStack = (text: string): string =>
  text
    .split("\n")
    .filter(
      (line) =>
        !/^(?:npm error)?\s+at |^node:|^Node\.js v|^(?:npm error)?\s*[{}^]+$|^npm error\s*$|^\s+(throw|code:|requireStack:)/.test(
          line,
        ),
    )
    .join("\n")
    .trim();
