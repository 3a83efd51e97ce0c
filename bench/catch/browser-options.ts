import { chromiumOptions } from "check-barriers/chromium";

/** How each tool’s Chromium is started: the same, with the same fonts, and kept from other sites. */
export async function browserOptions() {
  const options = await chromiumOptions();
  const alone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";
  return { ...options, args: [...options.args, alone] };
}
