/** What stands for a place or a site in the examples that editors see, here and elsewhere. */
const hosts =
  /(?:^|\.)example(?:\.[a-z]{2,}){0,2}$|any(?:town|shire|borough)|(?:^|\.)your-?(?:council|site|domain|website|school|organisation)\.|^(?:www\.)?(?:my|your)?-?(?:site|website|domain)\.com$/;

/** Whether an address is that of an example, and of no page. */
export const isExampleAddress = ({ hostname, pathname }: URL): boolean =>
  hosts.test(hostname) || /^\/our-council\/our-strategy(?:\/|$)/.test(pathname);
