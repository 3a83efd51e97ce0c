/** Loads the page anew when there is another build than the one that it shows. */
export const reloadScript = `const { build } = document.currentScript.dataset;
const builds = new EventSource("/.preview/builds?seen=" + build);
builds.onmessage = () => location.reload();
`;

/**
 * Puts the script into a page that is served, and lets the page’s own policy allow it and nothing
 * else more.
 *
 * @param build the number of the build that the page shows
 */
export function reloadable(page: string, build: number): string {
  return page
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content="[^"]*)"/,
      "$1; script-src 'self'; connect-src 'self'\"",
    )
    .replace(
      "</head>",
      `<script src="/.preview/reload.js" data-build="${build}" defer></script>\n</head>`,
    );
}
