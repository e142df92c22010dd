import { figuresOf, studyOf } from '../../library/figures.ts';
import { at, type Rule } from '../rule.ts';

/** The figures of a chart come from one study. */
export const chartStudy: Rule = {
  code: 'chart-study',
  severity: 'error',
  title: 'Een grafiek met cijfers uit verschillende onderzoeken',
  cause:
    'Elk onderzoek stelt zijn eigen vragen, aan andere mensen, op een ander moment. Naast elkaar lijkt een verschil iets te betekenen, ook als dat niet zo is.',
  mend: 'Zet in een grafiek alleen cijfers uit één onderzoek. Dat is originalSource van het cijfer, of document als er geen originalSource staat.',
  check: (library) =>
    library.all('charts').flatMap((chart) => {
      const figures = figuresOf(library, chart);
      const study = figures[0] && studyOf(figures[0].data);
      return figures
        .filter(({ data }) => studyOf(data) !== study)
        .map(({ id, data }) =>
          at(
            chart,
            ['figures', chart.data.figures.indexOf(id)],
            `Het cijfer ‘${id}’ komt uit ‘${studyOf(data)}’; het eerste cijfer van deze grafiek komt uit ‘${study}’.`,
            'Maak er twee grafieken van, of haal dit cijfer weg.',
          ),
        );
    }),
};
