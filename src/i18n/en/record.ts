import type { record as dutch } from '../nl/record.ts';

/** Texts of what each page tells about itself: since when it is there, what changed, and where to say that something is wrong. */
export const record: typeof dutch = {
  heading: 'About this page',
  published: 'Published',
  changed: 'Last changed',
  judged: 'Evidence judged',
  checked: 'Checked',
  reason: 'Reason:',
  unknown: 'not known',
  onList: 'When something on this list appeared or changed is shown on its own page.',
  sources: 'Where does this come from?',
  sourcesInText: 'The sources are in the text itself, next to the facts they support.',
  sourcesOfList: 'Each item says where it comes from. What is not known or not verified is marked as such.',
  ownWords: 'This page explains the site itself. Facts about social safety have their source on their own page.',
  report: 'Is something wrong?',
  reportLink: 'Tell the editors',
  reportWarning: 'Please do not send a personal story: this is not a place to report misconduct, and what you send may become public.',
  reportPublic: 'Your message will be posted on a public page.',
  reportHelp: 'Did something happen to you? See who you can talk to.',
  reportHow: 'Suggest an improvement',
  subject: (title: string) => `Is something wrong? ${title}`,
  body: (page: string) =>
    `About the page: ${page}\n\nWhat is wrong?\n\nWhere can we see that?\n\n(Please do not write a personal story here.)\n`,
  history: (count: number) => `History of this page (${count} ${count === 1 ? 'version' : 'versions'})`,
  earlier: (count: number) => `The ${count === 1 ? 'version' : `${count} versions`} before that, in the open data`,
  behind: 'The Dutch text was changed after this translation was made.',
};
