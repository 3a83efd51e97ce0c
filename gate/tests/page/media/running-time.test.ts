import { describe, expect, it } from "vitest";
import { runningTime } from "../../../page/media/running-time.ts";
import { movingGif, movingWebp } from "./moving-files.ts";

describe("the running time of a picture", () => {
  it("of a GIF that starts again for ever has no end", () => {
    expect(runningTime(movingGif({ frames: [500, 500], again: 0 }))).toBe(Number.POSITIVE_INFINITY);
  });

  it("of a GIF that starts again twice is that of three rounds", () => {
    expect(runningTime(movingGif({ frames: [500, 700], again: 2 }))).toBe(3600);
  });

  it("of a GIF that runs once is that of its frames", () => {
    expect(runningTime(movingGif({ frames: [500, 0] }))).toBe(600);
  });

  it("of a GIF with one frame is nothing", () => {
    expect(runningTime(movingGif({ frames: [500], again: 0 }))).toBe(0);
  });

  it("of a WebP is that of its frames and rounds", () => {
    expect(runningTime(movingWebp([400, 300], 2))).toBe(1400);
    expect(runningTime(movingWebp([400, 300], 0))).toBe(Number.POSITIVE_INFINITY);
  });

  it("of a broken or other file is nothing", () => {
    const whole = movingGif({ frames: [500, 500], again: 0 });
    expect(runningTime(whole.subarray(0, 30))).toBe(0);
    expect(runningTime(Buffer.from("Tides"))).toBe(0);
    expect(runningTime(Buffer.alloc(0))).toBe(0);
  });
});
