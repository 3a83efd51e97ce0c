import { attribute } from "../../html/attribute.ts";
import { isHidden } from "../../html/is-hidden.ts";
import { nameOf } from "../../html/name-of.ts";
import { closest, select } from "../../html/select.ts";
import { textOf } from "../../html/text-of.ts";
import type { Element } from "../../model/site.ts";
import { quoted } from "../../text/quoted.ts";
import { type PageFault, pageRule } from "../rule.ts";

const headerCells = "th, [role=columnheader], [role=rowheader]";

const table = { criterion: "1.3.1", severity: "error", asks: "everyone" } as const;

const rules = {
  "table-presentation-misused": {
    ...table,
    wrong: "A table is said to be mere layout but has header cells or a caption.",
    why: "Some screen readers follow the one and some the other, so the table is a table for some who listen and none for others.",
    help: "Take role=presentation away if it holds data, or the header cells and the caption if it doesn't.",
    technique: "F92",
  },
  "table-layout-with-headers": {
    ...table,
    wrong: "A table that only arranges things has header cells or a caption.",
    why: "A screen reader announces rows, columns and headers where there is nothing to compare.",
    help: "Arrange the page with CSS, or take the header cells and the caption away.",
    technique: "F46",
  },
  "table-without-headers": {
    ...table,
    wrong: "A table has no header cells, so nobody hears what its columns mean.",
    why: "Whoever listens hears a figure in the middle of a table, and not what it counts.",
    help: "Use th for the cells that head a column or a row.",
    technique: "F91",
  },
  "table-only-headers": {
    ...table,
    wrong: "A table has header cells and nothing that they head.",
    why: "Whoever listens is told of headers at every cell, and waits for what they head.",
    help: "Use td for the cells that hold data, or take the empty table away.",
  },
  "table-header-alone": {
    ...table,
    wrong: "A header cell has no cells below it.",
    why: "Whoever listens hears of a column, and finds nothing in it.",
    help: "Give each row as many cells as the table has columns, or take the header cell away.",
  },
  "table-in-table": {
    ...table,
    wrong:
      "A table stands in a cell of another, so nobody who listens can tell which cells belong where.",
    why: "A screen reader counts the rows of both, and whoever moves from cell to cell gets lost between them.",
    help: "Put the inner table after the outer one, or give its rows to the outer one.",
  },
  "table-headers-dangling": {
    ...table,
    wrong: "A cell of a table names header cells that don't exist in it.",
    why: "Whoever listens hears a cell without what heads it, or with the wrong words.",
    help: "Let the headers attribute name ids of th cells in the same table.",
    technique: "F90",
  },
  "table-scope-invalid": {
    ...table,
    wrong: "The scope of a header cell means nothing.",
    why: "A screen reader has to guess whether the cell heads a row or a column.",
    help: "Use scope=col for the head of a column and scope=row for that of a row.",
    technique: "H63",
  },
  "table-scope-wrong": {
    ...table,
    wrong: "The head of a column is marked as the head of a row.",
    why: "Whoever listens hears the wrong header with each cell.",
    help: "Use scope=col for the cells that head a column.",
    technique: "H63",
  },
  "table-headers-unclear": {
    ...table,
    wrong: "A table with header cells that span others doesn't say what each of them heads.",
    why: "A screen reader guesses, and reads out a header that belongs to other cells.",
    help: "Add scope=colgroup, rowgroup, col or row to the header cells.",
    technique: "H63",
  },
} as const;

type Found = PageFault<keyof typeof rules>;

/** Finds tables whose header cells are missing, misused or point nowhere. */
export const tables = pageRule(rules, ({ document }) =>
  select(document, "table")
    .filter((table) => !isHidden(table))
    .flatMap(judge),
);

function judge(table: Element): Found[] {
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
    return [{ rule: "table-presentation-misused", element: table }];
  }
  if (emptyHeaders || (own("caption").length > 0 && /\blayout\b/i.test(layoutWords))) {
    return [{ rule: "table-layout-with-headers", element: table }];
  }
  if (presentation) return [];
  const tied = own("[headers]").length > 0;
  const filledLater = select(table, "tbody:empty").length > 0;
  if (headers.length > 1 && own("td").length === 0 && !tied && !filledLater)
    return [{ rule: "table-only-headers", element: table }];
  const lone = tied ? undefined : loneHeader(table, own);
  if (lone) return [lone];
  const inner = headers.length > 0 && select(table, "td table, th table").find(holdsData);
  if (inner) return [{ rule: "table-in-table", element: inner }];
  const dangling = pointers(table, own("[headers]"));
  if (headers.length === 0 && dangling.length === 0)
    return isData(own("tr"), table) ? [{ rule: "table-without-headers", element: table }] : [];
  return [...dangling, ...scopes(own("[scope]")), ...complex(table, headers, own)];
}

/** A head that stands to the right of all other rows; spanned cells are left aside. */
function loneHeader(table: Element, own: (selector: string) => Element[]): Found | undefined {
  const [heads = [], ...rows] = own("tr").map((row) =>
    select(row, "th, td").filter((cell) => closest(cell, "table") === table),
  );
  const longest = Math.max(0, ...rows.map((row) => row.length));
  const head = heads[longest];
  const spans = own("[colspan], [rowspan]").length > 0;
  if (!head || spans || longest === 0 || heads.some(({ tagName }) => tagName !== "th"))
    return undefined;
  const message = `The header cell ${quoted(textOf(head))} has no cells below it.`;
  return { rule: "table-header-alone", element: head, message };
}

const holdsData = (table: Element): boolean =>
  !/^(presentation|none)$/.test(attribute(table, "role") ?? "") &&
  select(table, headerCells).length > 0;

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

function pointers(table: Element, cells: Element[]): Found[] {
  const ids = new Set(select(table, "[id]").map((element) => attribute(element, "id")));
  const wrong = cells.find((cell) =>
    (attribute(cell, "headers") ?? "").split(/\s+/).some((id) => id !== "" && !ids.has(id)),
  );
  return wrong ? [{ rule: "table-headers-dangling", element: wrong }] : [];
}

function scopes(cells: Element[]): Found[] {
  const wrong = cells.find(
    (cell) => !/^(row|col|rowgroup|colgroup)$/i.test(attribute(cell, "scope") ?? ""),
  );
  if (wrong) {
    const message = `The scope ${quoted(attribute(wrong, "scope") ?? "")} of a header cell means nothing.`;
    return [{ rule: "table-scope-invalid", element: wrong, message }];
  }
  const swapped = cells.find((cell) => {
    const row = closest(cell, "tr");
    if (!row || attribute(cell, "scope")?.toLowerCase() !== "row") return false;
    const inRow = select(row, "th, td");
    if (inRow.length < 3 || inRow.some((other) => other.tagName !== "th")) return false;
    const rowOf = closest(row, "table");
    return rowOf !== undefined && select(rowOf, "td").length > 0;
  });
  return swapped ? [{ rule: "table-scope-wrong", element: swapped }] : [];
}

function complex(
  table: Element,
  headers: Element[],
  own: (selector: string) => Element[],
): Found[] {
  const spanning = headers.filter(
    (cell) =>
      Number(attribute(cell, "colspan") ?? 1) > 1 || Number(attribute(cell, "rowspan") ?? 1) > 1,
  );
  if (spanning.length < 2 || own("[scope], [headers]").length > 0) return [];
  return [{ rule: "table-headers-unclear", element: table }];
}
