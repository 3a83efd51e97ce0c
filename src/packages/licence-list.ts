/** What is read of a CycloneDX list of components. https://cyclonedx.org/docs/1.5/json/ */
export type Components = {
  components: readonly {
    name: string;
    version: string;
    licenses?: readonly { license?: { id?: string; name?: string }; expression?: string }[];
  }[];
};

/**
 * The licences of all packages that the project uses, as Markdown, for people.
 *
 * @param lists what each lock file names
 * @throws a plain sentence naming the packages that give no licence
 */
export function licenceList(lists: readonly Components[]): string {
  const components = lists.flatMap((list) => list.components);
  const rows = components.map(({ name, version, licenses = [] }) => ({
    name,
    version,
    licence: licenses
      .map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? "")
      .join(" or "),
  }));
  const silent = rows.filter(({ licence }) => licence === "").map(({ name }) => name);
  if (silent.length > 0) {
    throw new Error(
      `These packages name no licence: ${silent.join(", ")}. Look them up, or use other packages.`,
    );
  }
  // How often one package is listed differs from npm to npm
  const byLicence = Map.groupBy(rows, ({ licence }) => licence);
  const sections = [...byLicence]
    .map(([licence, packages]) => ({
      licence,
      names: [...new Set(packages.map(({ name, version }) => `${name} ${version}`))].sort(),
    }))
    .sort((a, b) => b.names.length - a.names.length || (a.licence < b.licence ? -1 : 1))
    .map(
      ({ licence, names }) => `\n## ${licence}\n\n${names.map((name) => `- ${name}\n`).join("")}`,
    );
  return `# Licences of the packages that this project uses

Written by \`npm run licences\` from the list that \`npm sbom\` gives. None is part of the built
site, save, in PDFs, letters of the fonts in gate/chromium/fonts.conf. The pictures, OpenMoji’s, have
their licence beside them, in src/pictures/LICENSE.txt. The editor in one file has those of its packages
inside.
${sections.join("")}`;
}
