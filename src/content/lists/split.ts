/** Splits a list into parts of at most `size`, in its order. A list without entries is one empty part. */
export function split<T>(entries: readonly T[], size: number): readonly T[][] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, index) =>
    entries.slice(index * size, (index + 1) * size),
  );
}
