import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Bar, BarChart } from './bar-chart.ts';
import { em, percent } from './svg-units.ts';
import { wrapText } from './wrap-text.ts';

/** Room that is there on the smallest screen, 320 pixels wide, in em. */
const NARROWEST = 19;
/** Average width of a character, in em; wide enough for Source Sans and what takes its place. */
const CHARACTER = 0.5;

const LINE = 1.3;
const BAR = 1.5;
/** Between a label and its bar, and between a bar and the next label. */
const GAP = { inside: 0.45, between: 1 };
/** Between a bar and its number. */
const BEFORE_NUMBER = 0.4;
/** From the top of a line to the foot of its letters. */
const BASELINE = 1;

/** The bars of a chart as SVG, each with its label above it and its number at its end. */
export function drawBars(chart: BarChart): string {
  const end = Math.max(chart.whole ?? 0, ...chart.bars.map(({ value }) => value));
  const scale = scaleLinear([0, end], [0, 100 * shareOfWidth(chart, end)]);
  const track = chart.whole === undefined ? undefined : percent(scale(chart.whole));
  let top = 0;
  const groups = chart.bars.map((bar) => {
    const lines = wrapText(bar.label, Math.floor(NARROWEST / CHARACTER));
    const group = drawBar(bar, lines, top, track, percent(scale(bar.value)));
    top += lines.length * LINE + GAP.inside + BAR + GAP.between;
    return group;
  });
  const [title, description] = [`${chart.id}-naam`, `${chart.id}-tekst`];
  return toHtml(
    s(
      'svg',
      {
        class: 'bars',
        width: '100%',
        height: em(top - GAP.between),
        role: 'img',
        ariaLabelledBy: [title, description],
      },
      s('title', { id: title }, chart.title),
      s('desc', { id: description }, chart.description),
      groups,
    ),
    { space: 'svg' },
  );
}

function drawBar({ amount }: Bar, lines: readonly string[], top: number, track: string | undefined, length: string): Element {
  const barTop = top + lines.length * LINE + GAP.inside;
  return s('g', [
    s(
      'text',
      { y: em(top + BASELINE) },
      lines.map((line, index) => s('tspan', { x: 0, ...(index > 0 && { dy: em(LINE) }) }, line)),
    ),
    track === undefined ? [] : s('rect', { class: 'track', y: em(barTop), width: track, height: em(BAR) }),
    s('rect', { class: 'value', y: em(barTop), width: length, height: em(BAR) }),
    s('text', { class: 'amount', x: length, dx: em(BEFORE_NUMBER), y: em(barTop + BASELINE + (BAR - LINE) / 2) }, amount),
  ]);
}

/** The share of the width that the whole scale may take, so that every number fits behind its bar on the smallest screen. */
function shareOfWidth({ bars }: BarChart, end: number): number {
  const shares = bars.map(({ amount, value }) => {
    const room = (amount.length * CHARACTER + BEFORE_NUMBER) / NARROWEST;
    return (1 - room) / (value / end);
  });
  return Math.min(1, ...shares);
}
