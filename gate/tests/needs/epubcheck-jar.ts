/** Where EPUBCheck is: as EPUBCHECK_JAR names it, else where its Debian package puts it. */
export const epubcheckJar = process.env.EPUBCHECK_JAR ?? "/usr/share/java/epubcheck.jar";
