/**
 * The most that files for readers may weigh, in bytes. Hosts refuse single files of more than 25 MiB
 * (https://developers.cloudflare.com/pages/platform/limits/), a reader on a telephone pays for each
 * megabyte, and the archive of the whole site holds all of them.
 */
export const fileLimits = { one: 25_000_000, all: 100_000_000 } as const;
