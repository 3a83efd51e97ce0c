/** Where the archive of the whole site stands in the site. */
export const archivePath = "downloads/whole-site.zip";
