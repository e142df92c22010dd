import { compareFindings, type Finding } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import { bodyIsData } from './body-is-data.ts';
import { bodyLinks } from './body-links.ts';
import { danglingReference } from './dangling-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { evidenceClaim } from './evidence-claim.ts';
import { fixedSet } from './fixed-set.ts';
import { grantDates } from './grant-dates.ts';
import { grantMoney } from './grant-money.ts';
import { grantProject } from './grant-project.ts';
import type { Rule } from './rule.ts';
import { takenAddress } from './taken-address.ts';
import { unverifiedField } from './unverified-field.ts';

export const rules: readonly Rule[] = [
  duplicateId,
  takenAddress,
  fixedSet,
  danglingReference,
  unverifiedField,
  evidenceClaim,
  grantProject,
  grantMoney,
  grantDates,
  bodyIsData,
  bodyLinks,
];

/** Everything that is wrong with the content, in the order of the files. */
export const checkLibrary = (library: Library): Finding[] =>
  [...library.findings, ...rules.flatMap((rule) => rule.check(library))].toSorted(compareFindings);
