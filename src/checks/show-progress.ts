import type { WriteStream } from "node:tty";
import { visibleValues } from "../telling/visible-values.ts";
import type { CheckName } from "./finding.ts";

/** One line that tells how far each check is; only on a terminal, and gone at the end. */
export function showProgress(stream: WriteStream, pages: number) {
  const done = new Map<CheckName, number>();
  if (!stream.isTTY) return { tell: () => undefined, clear: () => undefined };
  const clear = () => void stream.write("\r\u001b[2K");
  const tell = (check: CheckName, page: string) => {
    done.set(check, (done.get(check) ?? 0) + 1);
    const counts = [...done].map(([name, count]) => `${name} ${count}/${pages}`).join("  ");
    clear();
    stream.write(visibleValues(`${counts}  ${page}`).slice(0, stream.columns - 1));
  };
  return { tell, clear };
}
