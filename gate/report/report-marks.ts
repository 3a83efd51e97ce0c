/** What an earlier report of the gate is known by, in any format: how it begins, or how it ends. */
export const reportMarks: readonly RegExp[] = [
  // Pretty: the line that sums up
  /(?:^|\n)[✓✗] [^\n]+; \d+\.\d s\)\n$/,
  // Markdown, for a summary or an issue, and a breakdown
  /^## [✅❌] Checks: /u,
  /\nThe check itself broke down\. That says nothing against the words: [^\n]+\n$/,
  // GitHub's workflow commands
  /^::(?:error|warning|notice) [^\n]+\n/,
  // JSON, of no finding and of some, and GitLab's Code Quality
  /^\[\]\n$/,
  /^\[\n {2}\{\n {4}"check": "[^"]*",\n {4}"rule": "/,
  /"lines": \{\n {8}"begin": \d+\n {6}\}\n {4}\}\n {2}\}\n\]\n$/,
  /"begin": \{\n {10}"line": \d+,\n {10}"column": \d+\n {8}\}\n {6}\}\n {4}\}\n {2}\}\n\]\n$/,
  // SARIF
  /^\{\n {2}"\$schema": "[^"]*sarif[^"]*",[^[]*\[\s*\{\s*"tool": \{\s*"driver": \{\s*"name": "check/,
  // JUnit's XML
  /^<\?xml [^>]*>\n<testsuites name="check-barriers" /,
  // HTML
  /^<!doctype html>\n<html lang="en-GB">\n[\s\S]{0,400}<title>Barriers: /,
];
