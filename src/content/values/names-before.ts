/** The parts of a host’s name before the last two: `www` and `stoke` of `www.stoke.gov.uk`. */
export const namesBefore = (hostname: string): string[] => hostname.split(".").slice(0, -2);
