import { expect, it } from "vitest";
import { repositoryProblem } from "../../../src/content/values/repository-address.ts";

it.each([
  "https://github.com/anytown/plan",
  "https://github.com/anytown/plan/",
  "https://github.com/anytown/plan.git",
  "https://github.com/anytown/plan?tab=readme-ov-file#readme",
  "https://gitlab.com/anytown/plan",
  "https://gitlab.com/any/town/groups/plan",
  "https://gitlab.anytown.example.gov.uk/web/plan",
  "https://codeberg.org/anytown/plan/src/branch/trunk",
  "https://code.anytown.example/",
])("takes %s", (address) => {
  expect(repositoryProblem(address)).toBeUndefined();
});
