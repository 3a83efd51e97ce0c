import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest, measured: one that began last would keep the other worker waiting. */
const long = [
  "gate/tests/barriers.test.ts",
  "tests/install/install.test.ts",
  "tests/right-edits/own-tests.test.ts",
  "tests/edit/barriers.test.ts",
  "gate/tests/pa11y.test.ts",
  "tests/changes/changes.test.ts",
];

/** The usual order of test files, but for the longest, which come first. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.some((end) => moduleId.endsWith(end));
    return [...usual.filter(isLong), ...usual.filter((file) => !isLong(file))];
  }
}
