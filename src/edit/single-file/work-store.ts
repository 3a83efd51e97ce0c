/** Where a browser keeps work: under a name of this site and these data, beside that of older data. */
export type WorkStore = {
  read: () => string | undefined;
  /** @returns whether the browser keeps it */
  write: (text: string | undefined) => boolean;
  /** Work that was begun with other data of the same site, by the key under which it is kept. */
  older: () => readonly { key: string; text: string }[];
  forget: (key: string) => void;
  /** Keeps the work with these data apart, so that it is found among the older. */
  setAside: () => void;
  /** The key of the work with these data. */
  key: string;
};

const program = "strategy-editor";

/**
 * Opens the place where a browser keeps work. A browser may refuse it altogether, or be full: that is
 * never told by an error.
 *
 * @param storage gives the browser’s storage, or throws
 * @param site the name of the site, since all files on a disk may share one storage
 * @param version of the data
 */
export function workStore(storage: () => Storage, site: string, version: string): WorkStore {
  const prefix = `${program}/${encodeURIComponent(site)}/`;
  const key = prefix + version;
  const attempt = <T>(use: (storage: Storage) => T, otherwise: T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    key,
    read: () => attempt((kept) => kept.getItem(key) ?? undefined, undefined),
    write: (text) =>
      attempt((kept) => {
        if (text === undefined) kept.removeItem(key);
        else kept.setItem(key, text);
        return true;
      }, false),
    older: () =>
      attempt((kept) => {
        const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? "");
        return keys
          .filter((other) => other.startsWith(prefix) && other !== key)
          .map((other) => ({ key: other, text: kept.getItem(other) ?? "" }));
      }, []),
    setAside: () =>
      attempt((kept) => {
        kept.setItem(`${key}-set-aside`, kept.getItem(key) ?? "");
        kept.removeItem(key);
      }, undefined),
    forget: (other) => attempt((kept) => kept.removeItem(other), undefined),
  };
}
