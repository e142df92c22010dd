import { type ScaleBand, scaleBand } from 'd3-scale';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { langOn, type SiteLocale } from '../i18n/texts.ts';
import { em, percent } from './svg-units.ts';
import type { Dot, Lane, TimelineChart } from './timeline-chart.ts';

/** What the picture says in the language of the page. */
export interface TimelineWords {
  title: string;
  /** Everything that is to be seen, in words. */
  description: string;
  lanes: Record<Lane, string>;
}

const YEARS = 2;
const LABEL = 2;
/** Room for a dot that a finger can press. */
const CELL = 1.6;
const RADIUS = 0.45;
const BETWEEN = 0.5;
/** From the top of a line of text to the foot of its letters. */
const BASELINE = 1.2;

/**
 * The events as dots, a column for each year and a row for each kind; each leads to its place in the list on the page.
 * @param locale The language of the page.
 */
export function drawTimeline({ years, rows }: TimelineChart, words: TimelineWords, locale: SiteLocale): string {
  const columns = scaleBand(years, [0, 100]);
  let top = YEARS;
  const drawnRows = rows.map(({ lane, dots }) => {
    const stacks = [...Map.groupBy(dots, ({ year }) => year).values()];
    const foot = top + LABEL + Math.max(...stacks.map((stack) => stack.length)) * CELL;
    const row = s('g', [
      s('text', { y: em(top + BASELINE) }, words.lanes[lane]),
      s('line', { x2: '100%', y1: em(foot), y2: em(foot) }),
      stacks.flatMap((stack) => stack.map((dot, index) => drawDot(dot, middleOf(columns, dot.year), foot - (index + 0.5) * CELL, locale))),
    ]);
    top = foot + BETWEEN;
    return row;
  });
  const [title, description] = ['tijdlijn-naam', 'tijdlijn-tekst'];
  return toHtml(
    s(
      'svg',
      { class: 'timeline-dots', width: '100%', height: em(top), role: 'group', ariaLabelledBy: [title], ariaDescribedBy: [description] },
      s('title', { id: title }, words.title),
      s('desc', { id: description }, words.description),
      years.map((year, index) => drawYear(columns, year, index, top)),
      drawnRows,
    ),
    { space: 'svg' },
  );
}

const middleOf = (columns: ScaleBand<string>, year: string): string => percent((columns(year) ?? 0) + columns.bandwidth() / 2);

/** The column of a year: every other one has a band, so that the eye can follow it down. */
const drawYear = (columns: ScaleBand<string>, year: string, index: number, height: number): Element =>
  s('g', { ariaHidden: 'true' }, [
    index % 2 === 0 ? s('rect', { x: percent(columns(year) ?? 0), width: percent(columns.bandwidth()), height: em(height) }) : [],
    s('text', { class: 'year', x: middleOf(columns, year), y: em(BASELINE) }, year),
  ]);

const drawDot = ({ id, words, language }: Dot, x: string, y: number, locale: SiteLocale): Element =>
  s('a', { href: `#${id}`, lang: langOn(locale, language) }, [
    s('title', words),
    s('circle', { class: 'reach', cx: x, cy: em(y), r: em(CELL / 2) }),
    s('circle', { cx: x, cy: em(y), r: em(RADIUS) }),
  ]);
