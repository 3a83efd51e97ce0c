// What services in front of a site say to whom they take for a program, often with status 200.
const titles =
  /^(?:just a moment|attention required!?|access (?:to this page has been )?denied|checking your browser|pardon our interruption|request rejected|security (?:check|checkpoint|verification)|(?:human|bot) verification|are you (?:a )?(?:human|robot|not a robot)|(?:please )?verify (?:that )?you are (?:a )?human|(?:please )?enable (?:javascript|cookies)(?: and cookies)?(?: to continue)?|one moment,? please|robot check|client challenge|ddos-guard|un instant|einen moment)\s*[.…?!]*(?:\s*[|–—-].*)?$/i;

/** Tells whether a title is that of a page which turns programs away, not of what readers see. */
export function looksGuarded(title: string): boolean {
  return titles.test(title.trim());
}
