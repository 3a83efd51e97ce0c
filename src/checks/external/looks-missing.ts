const subject =
  "(?:(?:the|this|that|your|requested|web) )*(?:page|webpage|file|document|content|resource|item|article|url|address)" +
  "(?: (?:that )?you(?:'re| are| were| have)? (?:requested|looking for|tried to (?:reach|open|access)))?";

const patterns = [
  "(?:(?:http|status|code|page) )*404(?: error)?(?: page)?",
  `(?:404 )?(?:${subject} )?(?:is not|isn't|was not|wasn't|cannot be|can't be|can not be|could not be|couldn't be|has not been|not) found(?: 404)?`,
  `${subject} (?:does not exist|doesn't exist|no longer exists|did not exist)(?: any ?more)?`,
  `${subject} (?:is|was|has been) (?:missing|removed|deleted|gone|no longer available)`,
  `${subject} (?:no longer|not|isn't|is not) available`,
  `(?:we )?(?:can't|cannot|can not|couldn't|could not|are unable to|were unable to) find (?:a |any )?(?:${subject}|what you(?:'re| are| were) looking for)`,
  "(?:missing page|page missing|no such page|nothing found|nothing here)",
].map((pattern) => new RegExp(`^${pattern}$`));

/**
 * Tells whether a title or a heading is that of an error page, in English or by the number 404.
 * The whole heading, or one of the parts of a title such as "Page not found | A council", must say
 * so: a page about missing things isn't a missing page.
 */
export function looksMissing(text: string): boolean {
  const parts = text.split(/\s*[|–—:·»•]\s*|\s+[-<>/]\s+/);
  return [text, ...parts].some((part) => {
    const plain = part
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .replace(/[^a-z\d' ]/g, " ")
      .replace(/\s+/g, " ")
      .trim()
      .replace(/^(?:(?:sorry|oops|whoops|uh oh|oh no|error|ooops) )+/, "");
    return patterns.some((pattern) => pattern.test(plain));
  });
}
