/** The innermost reason of an error, without a stack. */
export function innermostReason(error: unknown): string {
  const inner = (error as { originalError?: unknown }).originalError ?? (error as Error).cause;
  if (inner) return innermostReason(inner);
  return error instanceof Error ? error.message : String(error);
}
