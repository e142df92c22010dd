import type { Entry } from '../../library/entry.ts';
import { figuresOf } from '../../library/figures.ts';
import type { Library } from '../../library/library.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** The bars of a chart are numbers with one unit, and none is more than the whole that they are a part of. */
export const chartNumbers: Rule = {
  code: 'chart-numbers',
  severity: 'error',
  title: 'Een grafiek met cijfers die niet naast elkaar passen',
  cause: 'Een staaf is zo lang als haar getal. Met woorden, of met twee eenheden, zegt die lengte niets.',
  mend: 'Laat in een grafiek alleen cijfers staan met een getal en met dezelfde eenheid. Het geheel bij whole heeft die eenheid ook en is het grootst.',
  example: { file: 'charts.yaml', wrong: 'figures: [f1, f3]\n', right: 'figures: [f1, f2]\n' },
  check: (library) => library.all('charts').flatMap((chart) => [...bars(library, chart), ...whole(library, chart)]),
};

function bars(library: Library, chart: Entry<'charts'>): FileRemark[] {
  const figures = figuresOf(library, chart);
  const unit = figures[0]?.data.unit;
  return figures.flatMap(({ id, data }) => {
    const place = ['figures', chart.data.figures.indexOf(id)];
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
          `Het cijfer ‘${id}’ heeft de eenheid ‘${data.unit}’; het eerste cijfer van deze grafiek heeft ‘${unit}’.`,
          'Maak er twee grafieken van, of haal dit cijfer weg.',
        );
  });
}

function whole(library: Library, chart: Entry<'charts'>): FileRemark[] {
  const figure = chart.data.whole === undefined ? undefined : library.get('figures', chart.data.whole);
  if (!figure) return [];
  const { value, unit } = figure.data;
  const figures = figuresOf(library, chart);
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
