import { namesBefore } from "./names-before.ts";

/** Names that sites bear on which changes are tried before the public sees them. */
const trial =
  /^(?:dev|test|testing|sandbox|preview|staging|stg|uat|pre-?prod)\d*$|^(?:staging|stg|uat|pre-?prod)-|-(?:staging|stg|uat|pre-?prod)\d*$/;

/** Services that lend an address for some days: previews of changes, and doors to one computer. */
const lent =
  /--[\w-]+\.netlify\.app$|-git-[\w-]+\.vercel\.app$|\.(?:ngrok\.io|ngrok\.app|ngrok-free\.(?:app|dev)|trycloudflare\.com|app\.github\.dev|gitpod\.io|loca\.lt)$/;

/** Names of that kind which everyone may open: newsletters in the browser, a place for repositories. */
const open = /\.mailerlite\.(?:com|io)$|^dev\.azure\.com$/;

/** Whether a host is one on which a site is tried out, and which goes away again. */
export const isTrialHost = (hostname: string): boolean =>
  lent.test(hostname) ||
  (!open.test(hostname) && namesBefore(hostname).some((name) => trial.test(name)));
