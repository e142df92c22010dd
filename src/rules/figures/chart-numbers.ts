import type { Entry } from '../../library/entry.ts';
import { figuresOf } from '../../library/figures.ts';
import type { Library } from '../../library/library.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';
import { numberAsText } from './figure-as-text.ts';
import { mistypedNumbers } from './mistyped-numbers.ts';

/** The bars of a chart are numbers with one unit, and none is more than the whole that they are a part of. */
export const chartNumbers: Rule = {
  code: 'chart-numbers',
  severity: 'error',
  title: 'Een grafiek met cijfers die niet naast elkaar passen',
  cause: 'Een staaf is zo lang als haar getal. Met woorden, of met twee eenheden, zegt die lengte niets.',
  mend: 'Laat in een grafiek alleen cijfers staan met een getal en met dezelfde eenheid. Het geheel bij whole heeft die eenheid ook en is het grootst.',
  example: { file: 'charts.yaml', wrong: 'figures: [f1, f3]\n', right: 'figures: [f1, f2]\n' },
  check: (library) =>
    library.all('charts').flatMap((chart) => {
      const wrong = bars(library, chart);
      // Beside a bar that is wrong, nobody can say whether the whole is.
      return wrong.length > 0 ? wrong : whole(library, chart);
    }),
};

function bars(library: Library, chart: Entry<'charts'>): FileRemark[] {
  const figures = figuresOf(library, chart);
  const { unit, count } = mostUsedUnit(figures);
  return figures.flatMap(({ id, data }) => {
    const place = ['figures', chart.data.figures.indexOf(id)];
    // That number has a finding of its own, where it stands; the bar may stay.
    if (numberAsText(data)) return [];
    if (typeof data.value !== 'number' || data.value < 0) {
      return at(
        chart,
        place,
        `Het cijfer ‘${id}’ is geen getal van 0 of meer, maar ‘${data.value}’.`,
        'Haal dit cijfer weg uit de grafiek.',
      );
    }
    return data.unit === unit
      ? []
      : at(
          chart,
          place,
          count > 1
            ? `Het cijfer ‘${id}’ heeft de eenheid ‘${data.unit}’; de meeste cijfers van deze grafiek hebben ‘${unit}’.`
            : `Het cijfer ‘${id}’ heeft de eenheid ‘${data.unit}’; het eerste cijfer van deze grafiek heeft ‘${unit}’.`,
          'Is het dezelfde eenheid, schrijf haar dan bij elk cijfer hetzelfde. Anders: maak er twee grafieken van, of haal dit cijfer weg.',
        );
  });
}

/** The unit that most of the figures have, so that the one that is different is the one to mend; the first of two that are equal. */
function mostUsedUnit(figures: readonly Entry<'figures'>[]): { unit: string; count: number } {
  const counts = [...Map.groupBy(figures, ({ data }) => data.unit)].map(([unit, same]) => ({ unit, count: same.length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most), { unit: '', count: 0 });
}

function whole(library: Library, chart: Entry<'charts'>): FileRemark[] {
  const figure = chart.data.whole === undefined ? undefined : library.get('figures', chart.data.whole);
  if (!figure) return [];
  const { value, unit } = figure.data;
  const figures = figuresOf(library, chart);
  if ([figure, ...figures].some((part) => numberAsText(part.data) ?? mistypedNumbers(part).length > 0)) return [];
  if (typeof value === 'number' && figures.every(({ data }) => data.unit === unit && Number(data.value) <= value)) return [];
  return [
    at(
      chart,
      ['whole'],
      `Het cijfer ‘${figure.id}’ (${value} ${unit}) is niet het geheel van de cijfers in deze grafiek.`,
      'Kies een cijfer met dezelfde eenheid, dat niet kleiner is dan de andere. Of haal whole weg.',
    ),
  ];
}
