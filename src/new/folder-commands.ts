/** A command to paste, and the shells that it is for where none fits all. */
type Command = { shells?: string; command: string };

/**
 * Writes the command that goes to a folder so that it can be pasted as it is: one line for bash, zsh,
 * PowerShell and cmd where there is such a line, else one for each that needs its own.
 *
 * @param path relative to the present folder
 */
export function folderCommands(path: string, platform: NodeJS.Platform): Command[] {
  const windows = platform === "win32";
  const safe = path.startsWith("-") ? `.${windows ? "\\" : "/"}${path}` : path;
  if ((windows ? /^[\w.:\\/-]+$/ : /^[\w./-]+$/).test(safe)) return [{ command: `cd ${safe}` }];

  const inDouble = `cd "${safe}"`;
  // PowerShell takes curly marks for straight ones, and a square bracket for a pattern:
  // https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules
  const literal = `cd -LiteralPath '${safe.replace(/['‘’‚‛]/g, "$&$&")}'`;
  if (windows) {
    if (!/[$`%“”„[\]]/.test(safe)) return [{ command: inDouble }];
    return [
      { shells: "cmd", command: inDouble },
      { shells: "PowerShell", command: literal },
    ];
  }
  if (!/["$`\\!“”„[\]*?]/.test(safe)) return [{ command: inDouble }];
  if (!/['‘’‚‛[\]*?]/.test(safe)) return [{ command: `cd '${safe}'` }];
  return [
    { shells: "bash, zsh", command: `cd '${safe.replaceAll("'", "'\\''")}'` },
    { shells: "PowerShell", command: literal },
  ];
}
