import { chartCsv, chartMetadata } from './chart-csv.ts';
import { chartDataAddress, chartMetadataAddress } from '../i18n/file-addresses.ts';
import type { Exporter } from './export-file.ts';

/** The numbers of each chart, and what their columns mean. */
export const chartFiles: Exporter = ({ library, site }) => {
  const full = (path: string): string => new URL(path, site).href;
  return library.all('charts').flatMap((chart) => [
    { path: chartDataAddress(chart.id).slice(1), content: () => chartCsv(library, chart, full) },
    { path: chartMetadataAddress(chart.id).slice(1), content: () => chartMetadata(chart, full) },
  ]);
};
