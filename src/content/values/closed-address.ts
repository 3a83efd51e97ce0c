import { namesBefore } from "./names-before.ts";

/** Sites on which people work who have signed in. Forms, files and diaries that are for everyone aren’t meant. */
const workplaces: readonly RegExp[] = [
  // Microsoft
  /(?:^|\.)sharepoint\.(?:com|us|cn)$/,
  /^teams\.(?:microsoft\.(?:com|us)|live\.com)$/,
  /^(?:www\.)?outlook\.(?:com|live\.com|office\.com|office365\.com)$/,
  /^(?!forms\.)[\w-]+\.cloud\.microsoft$/,
  /^(?:www\.|portal\.|admin\.|tasks\.|to-do\.)?office\.com$/,
  /^(?:myapps|myaccount|loop|planner|admin)\.microsoft\.com$/,
  /^login\.(?:microsoftonline\.com|live\.com|windows\.net)$/,
  /^(?:onedrive\.live\.com|d\.docs\.live\.net|(?:www|web)\.yammer\.com|portal\.azure\.com)$/,
  /(?:^|\.)crm\d*\.dynamics\.com$/,
  // Google and others
  /^(?:mail|accounts|myaccount|classroom|keep|admin|contacts|chat)\.google\.com$/,
  /^(?:mail\.yahoo\.com|web\.whatsapp\.com|app\.slack\.com|business\.facebook\.com)$/,
  /\.lightning\.force\.com$/,
];

/** The same for addresses of which only some are closed: a host, and how the rest begins. */
const rooms: readonly [host: RegExp, rest: RegExp][] = [
  [/^docs\.google\.com$/, /\/d\/[\w-]+\/edit(?:[/?#]|$)/],
  [/(?:^|\.)google\.com$/, /\/u\/\d+(?:[/?#]|$)|^\/drive\/(?:my-drive|home|shared-with-me)\b/],
  [/^calendar\.google\.com$/, /^\/calendar\/r\b/],
  [/^forms\.(?:office\.com|cloud\.microsoft|microsoft\.com)$/, /\/(?:Design|Analysis)PageV?\d?/i],
  [/^app\.powerbi\.com$/, /^\/(?:groups|reports|home|links)\b/],
  [/^www\.canva\.com$/, /^\/design\/.*\/edit\b/],
  [/^www\.dropbox\.com$/, /^\/(?:home|work)\b/],
  [/^app\.box\.com$/, /^\/(?:file|folder)\//],
  [/\.slack\.com$/, /^\/archives\//],
  [/^discord\.com$/, /^\/channels\//],
];

/** Parts of a site’s name that stand for what only its own people reach. */
const insiders =
  /intranet|extranet|^(?:intra|staffnet|sharepoint|webmail|owa|adfs|(?:ssl)?vpn|citrix)$/;

/** Where a site’s own people write it, read their mail, or come in from outside. */
const backDoors =
  /\/wp-(?:admin|login\.php)(?:\/|$)|^\/(?:administrator|umbraco|sitecore|typo3|jadu|owa|ecp|adfs|dana-na|dana)(?:\/|$)|\/_layouts\/|\/SitePages\/|\/(?:node|user)\/(?:\d+\/edit|add)(?:\/|$)/i;

/** What a site’s address gets while somebody writes a page of it. */
const drafts =
  /^(?:preview_id|preview_nonce|elementor-preview|fl_builder|et_fb|customize_changeset_uuid)$/;

/** Whether an address leads to where people work, write or manage, most of whom must sign in. */
export function isClosedAddress(url: URL): boolean {
  const { hostname, pathname, search, searchParams } = url;
  const rest = pathname + search;
  return (
    workplaces.some((host) => host.test(hostname)) ||
    rooms.some(([host, begins]) => host.test(hostname) && begins.test(rest)) ||
    namesBefore(hostname).some((name) => insiders.test(name)) ||
    backDoors.test(pathname) ||
    [...searchParams.keys()].some((name) => drafts.test(name)) ||
    searchParams.get("preview") === "true"
  );
}
