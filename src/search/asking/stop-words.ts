/** Words that say nothing about what someone looks for, in both languages: many search in Dutch with an English word in it. */
const words =
  'aan al alle allemaal altijd als ander andere anders ben bent bestaan bestaat bij dan dat de den der deze die dit doe doen doet door dus een eens en er ergens ga gaan geen gegeven had hadden heb hebben heeft het hier hoe iemand ' +
  'iets ik in is je jij jou jouw jullie kan kom komen komt krijg krijgen krijgt kunnen kunt maak maakt maken maar mag me meer met mij mijn moet moeten na naar niemand niet niets nog nu of om onder ons onze ook op over s te tegen toch tussen ' +
  'toen tot uit vaak van veel verschil vind vinden voor waar waarom wanneer wat we welk welke werd wie wij wil willen word worden wordt zal ze zet zetten zich zij zijn zo zou ' +
  'a about after all am an and any are as at be been between but by can could did do does for from get had has have how i if into it its my of on or our ' +
  'should that the their them there these they this to was we were what when where which who whom whose why will with would you your';

/** Stop words, folded. */
export const stopWords: ReadonlySet<string> = new Set(words.split(' '));
