/**
 * How the tests are run: three files at a time, in workers that go from file to file. Many wait for a browser or a process, so that on
 * two processors a third worker takes a sixth off the whole.
 */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In these folders are the files that take longest: one of them, begun last, would run on alone at the end. */
const LONG = /\/test\/(?:browser|endtoend)\//;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads nothing else.
export default defineConfig({
  test: {
    dir: 'test',
    isolate: false,
    maxWorkers: 3,
    testTimeout: 20_000,
    // A process beside two others may take more than the second that vitest waits by itself.
    expect: { poll: { timeout: 10_000 } },
    sequence: { sequencer: LongFirst },
  },
});
