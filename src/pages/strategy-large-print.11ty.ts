import { document } from "../../_includes/document.ts";
import { everything } from "../../_includes/everything.ts";
import { interfaceText as text } from "../../_includes/interface-text.ts";
import { numberedData } from "../../_includes/numbered-data.ts";
import { aloneContext, type ListPageData } from "../../_includes/page-context.ts";
import { pageTable } from "../../_includes/page-table.ts";
import { articleData } from "../../_includes/structured-data.ts";

const { title: name, address } = pageTable["strategy-large-print"];

/** One file, or a row of volumes where there is more than one file can hold. */
export const data = numberedData("strategy-large-print");

export function render({ site, number }: ListPageData): string {
  const { volumeOf, pages } = site();
  const page = aloneContext(site(), address(number), (id) => {
    const volume = volumeOf.get(id);
    return volume === undefined ? undefined : address(volume);
  });
  const title = text.titleOfPart(name, number, pages.volumes.length);
  return document(page, {
    title,
    description: text.largePrintLead,
    structured: articleData(page, title),
    alone: true,
    look: "large-print",
    main: everything(page, { number, count: pages.volumes.length, address }),
  });
}
