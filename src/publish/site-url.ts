import { shown } from "../content/values/shown.ts";

/**
 * The site’s own address from `SITE_URL`, or from Netlify’s `URL`, with `/` at the end; nothing when
 * neither is set. Only then are absolute addresses written.
 *
 * @throws plain sentences when it isn’t the address of a folder that everyone may know
 */
export function siteUrl(env: NodeJS.ProcessEnv): string | undefined {
  const name = env.SITE_URL ? "SITE_URL" : "URL";
  const value = env[name];
  if (!value) return undefined;
  const problem = addressProblem(value);
  if (problem) throw new Error(`${name} ${problem}`);
  return withSlash(new URL(value).href);
}

const example = "Write it like https://strategy.example.org/.";

/** What is wrong with the address of a site, behind the name that it is set by. */
function addressProblem(value: string): string | undefined {
  // The parser of addresses takes many of these away without a word.
  if (/[\s\p{Cc}\p{Cf}]/u.test(value)) {
    return `is ${shown(withoutUser(visible(value)))}, with a blank or another sign in it that can’t be seen. Delete that, also at its start and end.`;
  }
  const url = /^https?:\/\/[^/\\]/i.test(value) && URL.parse(value);
  if (!url || value.includes("\\") || !/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(url.hostname)) {
    return `is ${shown(withoutUser(value))}, which isn’t the address of a site. ${example}`;
  }
  // What it holds of these isn’t said again, since others may read what a build says.
  if (/^[^/]+\/\/[^/?#]*@/.test(value)) {
    return `holds a user name or a password, which every page would tell its readers. Leave out all from // to @: ${shown(folderOf(url))}.`;
  }
  const [sign] = /[?#]/.exec(value) ?? [];
  if (sign) {
    return `is ${shown(value)}, and the addresses of pages can’t go on behind the ${sign} in it. Leave that out, and all that follows: ${shown(folderOf(url))}.`;
  }
  // The home page in place of its folder, as a browser’s address bar shows it.
  if (/\.html?$/i.test(url.pathname)) {
    return `is ${shown(value)}, which is the address of a page. Write that of its folder: ${shown(folderOf(url))}.`;
  }
  return undefined;
}

/** Signs that can’t be seen, by their numbers. */
const visible = (text: string): string =>
  text.replace(/[^\P{C} ]|[^\S ]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);

const withoutUser = (text: string): string => text.replace(/^((?:[^/\\]*[/\\]{2})?).*@/s, "$1");

/** Without user, query, place and the page in the folder. */
const folderOf = ({ origin, pathname }: URL): string =>
  withSlash(`${origin}${pathname.replace(/[^/]*\.html?$/i, "")}`);

const withSlash = (address: string): string => (address.endsWith("/") ? address : `${address}/`);
