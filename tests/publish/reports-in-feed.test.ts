import { expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { atomFeed } from "../../src/publish/atom-feed.ts";
import { prepareSite } from "../../src/publish/prepare-site.ts";
import { reports, withActions } from "../_includes/with-actions.ts";

const address = "https://plan.brackenford.org/";

it("tells of reports on progress among the updates, the newest first", async () => {
  const site = await prepareSite(withActions, { siteUrl: address, today: "2021-07-01" });
  const entries = [...atomFeed(site, address).matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => [
    /<title[^>]*><!\[CDATA\[(.*?)\]\]>/.exec(entry)?.[1],
    /<id>(.*?)<\/id>/.exec(entry)?.[1],
    /<updated>(.{10})/.exec(entry)?.[1],
  ]);
  const expected = [
    ...withActions.updates.map(({ id, date }) => ({ page: "updates", id, date })),
    ...reports.map(({ id, date }) => ({ page: "progress", id, date })),
  ].sort((a, b) => b.date.localeCompare(a.date));
  expect(entries.map(([, ...rest]) => rest)).toEqual(
    expected.map(({ page, id, date }) => [`${address}${page}.html#${id}`, date]),
  );
  const [summer] = entries.filter(([, id]) => id?.endsWith("#summer"));
  expect(summer?.[0]).toBe(interfaceText.progressFeed(reports[1]?.period ?? ""));
});
