/** A text with what is written in it by per cent signs; undefined where they stand for no text. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The same, as it stands where its per cent signs stand for no text. */
export const decodedOrAsIs = (text: string): string => percentDecoded(text) ?? text;
