import { entryKey } from '../../library/entry.ts';
import { at, type Rule, saying } from '../rule.ts';

const inTranslations = saying('duplicate-id', ({ id, firstLine }) => ({
  message: `‘${id}’ staat al in deze vertaling (regel ${firstLine}).`,
  hint: 'Zet de woorden van dit onderdeel bij elkaar op één plaats, of verbeter het id.',
}));

/** Two entries of a collection may not have the same id; nor two grants of all registers, nor two translations of a list. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  title: 'Een id dat al gebruikt is',
  cause: 'Een id is het vaste adres van een onderdeel. Hebben er twee hetzelfde id, dan is een van de twee niet te vinden.',
  mend: 'Geef het nieuwe onderdeel een eigen id. Verander nooit het id van iets dat al op de site staat.',
  check: (library) => {
    const doubles = [...Map.groupBy(library.entries, (entry) => entryKey(entry.collection, entry.id)).values()].flatMap((same) =>
      same.slice(1).map((entry) => {
        const { line } = (same[0] ?? entry).locate(['id']);
        return at(
          entry,
          ['id'],
          `Het id ‘${entry.id}’ is al gebruikt op regel ${line}.`,
          'Geef dit onderdeel een eigen id. Een id wordt nooit opnieuw gebruikt.',
        );
      }),
    );
    const grants = library.entries.flatMap((entry) =>
      entry.collection === 'register' && 'grants' in entry.data
        ? entry.data.grants.map((grant, index) => ({ entry, id: grant.id, path: ['grants', index, 'id'] as const }))
        : [],
    );
    const doubleGrants = [...Map.groupBy(grants, (grant) => grant.id).values()].flatMap((same) =>
      same
        .slice(1)
        .map(({ entry, id, path }) =>
          at(
            entry,
            path,
            `Het id ‘${id}’ is al van een andere toekenning (${same[0]?.entry.source.file}).`,
            'Geef deze toekenning een eigen id.',
          ),
        ),
    );
    return [...doubles, ...doubleGrants, ...inTranslations(library)];
  },
};
