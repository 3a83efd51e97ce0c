import { describe, expect, it } from "vitest";
import { silentStatus } from "../../../screen/controls/silent-status.ts";
import { toldBy } from "../told-by.ts";

describe("silentStatus", () => {
  it("tells of a message that only eyes notice", async () => {
    const page = `<button onclick="o.textContent='The stool is in your basket.'">Add</button><p id="o"></p>`;
    expect(await toldBy(silentStatus, page)).toEqual([
      "error: “The stool is in your basket.” appears after “Add” is used, but a screen reader isn't told.",
    ]);
  });

  it("tells of a count that only eyes notice", async () => {
    const page = `<label>Find <input oninput="o.textContent=(this.value?0:4)+' locks found'"></label><p id="o">4 locks found</p>`;
    expect(await toldBy(silentStatus, page)).toEqual([
      "error: “0 locks found” appears after “Find” is used, but a screen reader isn't told.",
    ]);
  });

  it("lets live regions and buttons that open something be", async () => {
    const page = `<button onclick="o.textContent='It is in your basket.'">Add</button><p id="o" role="status"></p><button aria-expanded="false" onclick="p.textContent='The long answer.'">More</button><p id="p"></p>`;
    expect(await toldBy(silentStatus, page)).toEqual([]);
  });

  it("stays on a page whose button leads back", async () => {
    const page = '<button onclick="history.back()">Back</button><p>Tides</p>';
    expect(await toldBy(silentStatus, page)).toEqual([]);
  });
});
