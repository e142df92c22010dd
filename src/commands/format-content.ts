import { formatContent } from '../format/format-content.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';

const { values } = readArguments(['content'], ['check']);
const isTrial = values.check === true;
const folder = contentFolder(values.content);
const report = await formatContent(folder, isTrial);
if (!report) stop(`De map ${folder} bestaat niet.`);

const list = (files: readonly string[]): string => files.map((file) => `- ${file}`).join('\n');
const { count, changed, broken, unsure } = report;
const isWrong = broken.length > 0 || (isTrial && changed.length > 0);
const say = isWrong ? console.error : console.log;

if (changed.length > 0 && isTrial) {
  say(`De opmaak van deze bestanden kan netter. Met de woorden is niets mis.\n${list(changed)}`);
  say('Voer npm run format:content uit. Dat zet de opmaak recht, en verandert niets aan wat er staat.\n');
} else if (changed.length > 0) say(`De opmaak van deze bestanden is rechtgezet. Wat er staat, is hetzelfde gebleven.\n${list(changed)}\n`);
if (broken.length > 0)
  say(`In deze bestanden staan fouten, dus ze zijn niet veranderd. Herstel eerst de fouten: npm run validate\n${list(broken)}\n`);
if (unsure.length > 0) {
  say(
    `Deze bestanden blijven zoals ze zijn: met een andere opmaak is niet zeker dat er nog hetzelfde staat. Je hoeft niets te doen.\n${list(unsure)}\n`,
  );
}
say(`${count} bestanden bekeken${changed.length + broken.length + unsure.length > 0 ? '.' : '; de opmaak van alles is netjes.'}`);
process.exitCode = isWrong ? 1 : 0;
