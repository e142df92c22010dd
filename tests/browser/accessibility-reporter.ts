import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import axe from 'axe-core';
import type { AccessibilityReport, Look } from '../../src/accessibility/report.ts';
import { type Tally, TALLY } from './accessibility-tally.ts';
import { everything } from './axe.ts';
import { readAddresses } from './site-pages.ts';

/** Adds up what axe found in the tests, and writes it to a file for whoever wants to show it. */
export default class AccessibilityReporter implements Reporter {
  readonly #file: string;
  readonly #tallies: Tally[] = [];

  constructor({ outputFile }: { outputFile: string }) {
    this.#file = resolve(outputFile);
  }

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(_test: TestCase, { annotations }: TestResult): void {
    for (const { type, description } of annotations) if (type === TALLY) this.#tallies.push(JSON.parse(description ?? '') as Tally);
  }

  onEnd(): void {
    if (this.#tallies.length === 0) return;
    const sum = (count: (tally: Tally) => number): number => this.#tallies.reduce((total, tally) => total + count(tally), 0);
    const pagesIn = (look: Look): number => sum((tally) => (tally.look === look ? tally.pages : 0));
    const report: AccessibilityReport = {
      version: axe.version,
      ruleSets: everything,
      rules: new Set(this.#tallies.flatMap(({ rules }) => rules)).size,
      site: readAddresses().length,
      pages: { light: pagesIn('light'), dark: pagesIn('dark'), phone: pagesIn('phone') },
      violations: sum(({ violations }) => violations),
      undecided: sum(({ undecided }) => undecided),
    };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(report, null, 2)}\n`);
  }
}
