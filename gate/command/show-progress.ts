import type { WriteStream } from "node:tty";
import { visibleValues } from "../text/visible-values.ts";

/** One line that tells how far each check is; only on a terminal, and gone at the end. */
export function showProgress(stream: WriteStream) {
  const done = new Map<string, number>();
  if (!stream.isTTY) return { tell: () => undefined, clear: () => undefined };
  const clear = () => void stream.write("\r\u001b[2K");
  const tell = (check: string, page: string, pages: number) => {
    done.set(check, (done.get(check) ?? 0) + 1);
    const counts = [...done].map(([name, count]) => `${name} ${count}/${pages}`).join("  ");
    clear();
    stream.write(visibleValues(`${counts}  ${page}`).slice(0, stream.columns - 1));
  };
  return { tell, clear };
}
