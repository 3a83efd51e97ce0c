import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../run/site.ts";
import { quoted } from "../../text/quoted.ts";
import type { Fault, Rule } from "../rule.ts";

const headerCells = "th, [role=columnheader], [role=rowheader]";

/** Finds tables whose header cells are missing, misused or point nowhere. */
export const tables: Rule = ({ document }) =>
  select(document, "table")
    .filter((table) => !isHidden(table))
    .flatMap(judge);

function fault(rule: string, element: Element, message: string, help: string): Fault {
  return { rule, severity: "error", element, message, help, criterion: "1.3.1" };
}

function judge(table: Element): Fault[] {
  const own = (selector: string) =>
    select(table, selector).filter((element) => closest(element, "table") === table);
  const headers = own(headerCells);
  const role = attribute(table, "role");
  const presentation = role === "presentation" || role === "none";
  const emptyHeaders =
    headers.length > 0 && headers.every((cell) => !textOf(cell) && !nameOf(cell));
  const labelled = own("caption").length > 0 || own("[scope], [headers]").length > 0;
  const layoutWords = `${textOf(own("caption")[0] ?? table.childNodes[0] ?? table)} ${attribute(table, "summary") ?? ""}`;
  if (presentation && (headers.length > 0 || labelled)) {
    return [
      fault(
        "table-presentation-misused",
        table,
        "A table is said to be mere layout but has header cells or a caption.",
        "Take role=presentation away if it holds data, or the header cells and the caption if it doesn't.",
      ),
    ];
  }
  if (emptyHeaders || (own("caption").length > 0 && /\blayout\b/i.test(layoutWords))) {
    return [
      fault(
        "table-layout-with-headers",
        table,
        "A table that only arranges things has header cells or a caption.",
        "Arrange the page with CSS, or take the header cells and the caption away.",
      ),
    ];
  }
  if (presentation) return [];
  const tied = own("[headers]").length > 0;
  const filledLater = select(table, "tbody:empty").length > 0;
  if (headers.length > 1 && own("td").length === 0 && !tied && !filledLater)
    return [onlyHeaders(table)];
  const lone = tied ? undefined : loneHeader(table, own);
  if (lone) return [lone];
  const inner = headers.length > 0 && select(table, "td table, th table").find(holdsData);
  if (inner) return [nested(inner)];
  const dangling = pointers(table, own("[headers]"));
  if (headers.length === 0 && dangling.length === 0)
    return isData(own("tr"), table) ? [withoutHeaders(table)] : [];
  return [...dangling, ...scopes(own("[scope]")), ...complex(table, headers, own)];
}

function withoutHeaders(table: Element): Fault {
  return fault(
    "table-without-headers",
    table,
    "A table has no header cells, so nobody hears what its columns mean.",
    "Use th for the cells that head a column or a row.",
  );
}

function onlyHeaders(table: Element): Fault {
  return fault(
    "table-only-headers",
    table,
    "A table has header cells and nothing that they head.",
    "Use td for the cells that hold data, or take the empty table away.",
  );
}

/** A head that stands to the right of all other rows; spanned cells are left aside. */
function loneHeader(table: Element, own: (selector: string) => Element[]): Fault | undefined {
  const [heads = [], ...rows] = own("tr").map((row) =>
    select(row, "th, td").filter((cell) => closest(cell, "table") === table),
  );
  const longest = Math.max(0, ...rows.map((row) => row.length));
  const head = heads[longest];
  const spans = own("[colspan], [rowspan]").length > 0;
  if (!head || spans || longest === 0 || heads.some(({ tagName }) => tagName !== "th"))
    return undefined;
  return fault(
    "table-header-alone",
    head,
    `The header cell ${quoted(textOf(head))} has no cells below it.`,
    "Give each row as many cells as the table has columns, or take the header cell away.",
  );
}

const holdsData = (table: Element): boolean =>
  !/^(presentation|none)$/.test(attribute(table, "role") ?? "") &&
  select(table, headerCells).length > 0;

function nested(table: Element): Fault {
  return fault(
    "table-in-table",
    table,
    "A table stands in a cell of another, so nobody who listens can tell which cells belong where.",
    "Put the inner table after the outer one, or give its rows to the outer one.",
  );
}

/** Data has at least two rows and columns of short text; a layout table holds blocks. */
function isData(rows: Element[], table: Element): boolean {
  if (select(table, "table, h1, h2, h3, h4, form, nav, section, article, iframe").length > 0)
    return false;
  const cells = rows.map((row) => select(row, "td"));
  if (cells.filter((row) => row.length >= 2).length < 2) return false;
  const texts = cells.flat().map(textOf);
  const filled = texts.filter(Boolean);
  const long = texts.filter((text) => text.length > 80).length;
  return filled.length >= texts.length / 2 && long <= texts.length / 4;
}

function pointers(table: Element, cells: Element[]): Fault[] {
  const ids = new Set(select(table, "[id]").map((element) => attribute(element, "id")));
  const wrong = cells.find((cell) =>
    (attribute(cell, "headers") ?? "").split(/\s+/).some((id) => id !== "" && !ids.has(id)),
  );
  if (!wrong) return [];
  const message = "A cell of a table names header cells that don't exist in it.";
  return [
    fault(
      "table-headers-dangling",
      wrong,
      message,
      "Let the headers attribute name ids of th cells in the same table.",
    ),
  ];
}

function scopes(cells: Element[]): Fault[] {
  const wrong = cells.find(
    (cell) => !/^(row|col|rowgroup|colgroup)$/i.test(attribute(cell, "scope") ?? ""),
  );
  if (wrong) {
    const message = `The scope ${JSON.stringify(attribute(wrong, "scope") ?? "")} of a header cell means nothing.`;
    return [
      fault(
        "table-scope-invalid",
        wrong,
        message,
        "Use scope=col for the head of a column and scope=row for that of a row.",
      ),
    ];
  }
  const swapped = cells.find((cell) => {
    const row = closest(cell, "tr");
    if (!row || attribute(cell, "scope")?.toLowerCase() !== "row") return false;
    const inRow = select(row, "th, td");
    if (inRow.length < 3 || inRow.some((other) => other.tagName !== "th")) return false;
    const rowOf = closest(row, "table");
    return rowOf !== undefined && select(rowOf, "td").length > 0;
  });
  if (!swapped) return [];
  const message = "The head of a column is marked as the head of a row.";
  return [
    fault("table-scope-wrong", swapped, message, "Use scope=col for the cells that head a column."),
  ];
}

function complex(
  table: Element,
  headers: Element[],
  own: (selector: string) => Element[],
): Fault[] {
  const spanning = headers.filter(
    (cell) =>
      Number(attribute(cell, "colspan") ?? 1) > 1 || Number(attribute(cell, "rowspan") ?? 1) > 1,
  );
  if (spanning.length < 2 || own("[scope], [headers]").length > 0) return [];
  const message = "A table with header cells that span others doesn't say what each of them heads.";
  return [
    fault(
      "table-headers-unclear",
      table,
      message,
      "Add scope=colgroup, rowgroup, col or row to the header cells.",
    ),
  ];
}
