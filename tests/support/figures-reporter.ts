import type { TestAnnotation } from 'vitest';
import type { Reporter, TestCase } from 'vitest/node';

/** Prints the figures that tests report (report-figures.ts), each when it is known, and all together at the end. */
export default class FiguresReporter implements Reporter {
  readonly #lines: string[] = [];

  onTestCaseAnnotate(_: TestCase, { type, message }: TestAnnotation): void {
    if (type !== 'figures') return;
    this.#lines.push(message);
    process.stdout.write(`   ▸ ${message}\n`);
  }

  onTestRunEnd(): void {
    if (this.#lines.length > 1) process.stdout.write(`\nFigures\n${this.#lines.join('\n')}\n`);
  }
}
