import { figuresOf, haveOnePopulation } from '../../library/figures.ts';
import { at, type Rule } from '../rule.ts';

/** Two populations never stand in one chart without the chart saying so. */
export const chartPopulations: Rule = {
  code: 'chart-populations',
  severity: 'error',
  title: 'Een grafiek met verschillende groepen, die dat niet zegt',
  cause: 'Wie staven ziet, vergelijkt ze. Gaan ze over verschillende groepen, dan hoort een lezer dat erbij te weten.',
  mend: 'Zeg bij populations in een zin welke groepen er naast elkaar staan. De staven krijgen hun groep vanzelf als naam.',
  example: {
    file: 'charts.yaml',
    wrong: 'figures: [f1, f2]\n',
    right: 'figures: [f1, f2]\n  populations: Er staan twee groepen naast elkaar, studenten en medewerkers.\n',
  },
  check: (library) =>
    library
      .all('charts')
      .filter((chart) => chart.data.populations === undefined && !haveOnePopulation(figuresOf(library, chart)))
      .map((chart) =>
        at(
          chart,
          ['figures'],
          `De cijfers van de grafiek ‘${chart.id}’ gaan over verschillende groepen, en de grafiek zegt dat niet.`,
          'Zeg bij populations welke groepen er naast elkaar staan.',
        ),
      ),
};
