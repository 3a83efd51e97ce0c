/**
 * Tells whether addresses in private and loopback ranges may be asked, which only tests need.
 *
 * @throws when `CHECK_ALLOW_PRIVATE` is neither 1 nor 0
 */
export function allowsPrivate(env: NodeJS.ProcessEnv): boolean {
  const value = env.CHECK_ALLOW_PRIVATE ?? "";
  if (value === "" || value === "0") return false;
  if (value === "1") return true;
  throw new Error(`CHECK_ALLOW_PRIVATE must be 1 or 0, not “${value}”.`);
}
