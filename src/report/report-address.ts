import type { ReportPlace } from './report-place.ts';

/** What a report begins with. */
export interface ReportStart {
  subject: string;
  /** First lines of a mail; a form has a field of its own for the page. */
  body: string;
  /** Address of the page that it is about, where there is one. */
  page?: string;
}

/** The address of a mail or a form in which the subject is filled in already. */
export function reportAddress(place: ReportPlace, { subject, body, page }: ReportStart): string {
  const encode = encodeURIComponent;
  if ('mail' in place) return `mailto:${place.mail}?subject=${encode(subject)}&body=${encode(body)}`;
  return `${place.form}&title=${encode(subject)}${page === undefined ? '' : `&page=${encode(page)}`}`;
}
