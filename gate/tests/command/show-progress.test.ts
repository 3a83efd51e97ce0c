import { WriteStream } from "node:tty";
import { describe, expect, it } from "vitest";
import { showProgress } from "../../command/show-progress.ts";

const terminal = (isTTY: boolean) => {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const stream: WriteStream = Object.assign(Object.create(WriteStream.prototype), {
    isTTY,
    columns: 40,
    write,
  });
  return { written, stream };
};

describe("showProgress", () => {
  it("tells on a terminal how far each check is, in one line that is gone at the end", () => {
    const { written, stream } = terminal(true);
    const progress = showProgress(stream);
    progress.tell("html", "a.html", 3);
    progress.tell("a11y", "a.html", 3);
    progress.tell("html", "a-page-with-a-very-long-name.html", 3);
    progress.clear();
    expect(written.filter((text) => !text.startsWith("\r"))).toEqual([
      "html 1/3  a.html",
      "html 1/3  a11y 1/3  a.html",
      "html 2/3  a11y 1/3  a-page-with-a-very-",
    ]);
    expect(written.at(-1)).toBe("\r\u001b[2K");
  });

  it("keeps a page's name from giving the terminal orders or beginning a line", () => {
    const { written, stream } = terminal(true);
    showProgress(stream).tell("html", "a\u001b[2J\n\u202eb.html", 3);
    expect(written.at(-1)).toBe("html 1/3  a‹U+001B›[2J ‹U+202E›b.html");
  });

  it("writes nothing where there's no terminal", () => {
    const { written, stream } = terminal(false);
    const progress = showProgress(stream);
    progress.tell("html", "a.html", 3);
    progress.clear();
    expect(written).toEqual([]);
  });
});
