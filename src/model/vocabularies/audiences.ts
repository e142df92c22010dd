import { concept, defineVocabulary } from '../vocabulary.ts';

/** For whom something is meant. */
export const audiences = defineVocabulary('doelgroepen', {
  studenten: concept(
    'Studenten',
    'Iedereen die aan een hogeschool of universiteit studeert.',
    'Students',
    'Everyone who studies at a university or university of applied sciences.',
  ),
  eerstejaars: concept('Eerstejaars', 'Studenten in hun eerste jaar.', 'First-year students', 'Students in their first year.'),
  studentenorganisaties: concept(
    'Studentenorganisaties',
    'Studie- en studentenverenigingen, hun besturen en studentenbonden.',
    'Student organisations',
    'Study and student associations, their boards, and student unions.',
  ),
  promovendi: concept(
    'Promovendi',
    'Mensen die aan een proefschrift werken, met of zonder dienstverband.',
    'PhD candidates',
    'People working on a doctorate, employed or not.',
  ),
  medewerkers: concept('Medewerkers', 'Iedereen die bij een instelling werkt.', 'Staff', 'Everyone who works at an institution.'),
  'wetenschappelijk-personeel': concept(
    'Wetenschappelijk personeel',
    'Onderzoekers, docenten en hoogleraren.',
    'Academic staff',
    'Researchers, lecturers and professors.',
  ),
  'ondersteunend-personeel': concept(
    'Ondersteunend personeel',
    'Medewerkers die onderwijs en onderzoek mogelijk maken.',
    'Support staff',
    'Staff who make teaching and research possible.',
  ),
  docenten: concept('Docenten', 'Medewerkers die lesgeven.', 'Lecturers', 'Staff who teach.'),
  begeleiders: concept(
    'Begeleiders',
    'Promotoren, copromotoren, dagelijks begeleiders en stagebegeleiders.',
    'Supervisors',
    'Doctoral supervisors, daily supervisors and internship supervisors.',
  ),
  leidinggevenden: concept(
    'Leidinggevenden',
    'Medewerkers die leiding geven aan een team, afdeling of faculteit.',
    'Managers',
    'Staff who lead a team, department or faculty.',
  ),
  bestuurders: concept(
    'Bestuurders',
    'Leden van colleges van bestuur en faculteitsbesturen.',
    'Board members',
    'Members of executive and faculty boards.',
  ),
  teams: concept(
    'Teams en afdelingen',
    'Groepen collega’s die samenwerken.',
    'Teams and departments',
    'Groups of colleagues who work together.',
  ),
  hr: concept('HR', 'Adviseurs personeel en organisatie.', 'HR', 'Human resources advisers.'),
  functionarissen: concept(
    'Functionarissen',
    'Vertrouwenspersonen, ombudsfunctionarissen, studieadviseurs en anderen met een meld-, klacht- of veiligheidstaak.',
    'Officers',
    'Confidential advisers, ombuds officers, study advisers and others with a task in reporting, complaints or safety.',
  ),
  instellingen: concept(
    'Instellingen',
    'Hogescholen, universiteiten en onderzoeksinstellingen als geheel.',
    'Institutions',
    'Universities, universities of applied sciences and research institutes as a whole.',
  ),
  beleidsmakers: concept(
    'Beleidsmakers',
    'Beleidsmedewerkers, overheden, toezichthouders en onderzoeksfinanciers.',
    'Policymakers',
    'Policy officers, governments, supervisory bodies and research funders.',
  ),
  anderen: concept(
    'Anderen',
    'Een groep buiten deze lijst; de toelichting zegt wie.',
    'Others',
    'A group outside this list; the note says who.',
  ),
});
