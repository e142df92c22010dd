import { groupMultiselect, intro, isCancel, log, outro, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';

/** Someone stopped in the middle of the questions. */
export class Cancelled extends Error {}

/** Where the answers come from and the questions go: the terminal, or a test. */
export interface Streams {
  input: Readable;
  output: Writable;
}

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** What a question says, and in grey what it is called in the file. */
export interface Question {
  words: string;
  note?: string | undefined;
}

/** The ways to ask something. Each throws Cancelled when the answer is Ctrl-C. */
export interface Prompts {
  hello: (words: string) => void;
  tell: (words: string) => void;
  goodbye: (words: string) => void;
  /** One line of text; empty when it is passed over. */
  line: (question: Question, skip: string | undefined, judge: (answer: string) => string | undefined) => Promise<string>;
  /** One of some choices. */
  one: (question: Question, choices: readonly Choice[], first?: string) => Promise<string>;
  /** Some of the choices, or none. */
  some: (question: Question, choices: readonly Choice[], skip: string | undefined) => Promise<string[]>;
}

/** Questions in a terminal. The instructions of the library itself are left out, because they are in English. */
export function terminalPrompts(streams: Streams): Prompts {
  const hangUp = new AbortController();
  const stop = (): void => {
    hangUp.abort();
  };
  streams.input.once('end', stop);
  // The library does not know Ctrl-D, which closes the input: nobody could answer any more.
  streams.input.on('keypress', (_sign: unknown, key: { ctrl?: boolean; name?: string }) => {
    if (key.ctrl === true && key.name === 'd') stop();
  });
  const common = { ...streams, signal: hangUp.signal };
  const shown = ({ words, note }: Question): string => (note ? `${words} ${styleText('dim', `(${note})`)}` : words);
  const answered = async <Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> => {
    const answer = await asked;
    if (isCancel(answer)) throw new Cancelled();
    return answer as Exclude<Answer, symbol>;
  };

  return {
    hello: (words) => {
      intro(words, streams);
    },
    tell: (words) => {
      log.message(words, streams);
    },
    goodbye: (words) => {
      outro(words, streams);
    },
    line: async (question, skip, judge) => {
      const answer = await answered(
        text({
          ...common,
          message: shown(question),
          ...(skip === undefined ? {} : { placeholder: `Enter: ${skip}`, defaultValue: skip }),
          validate: (typed) => {
            if (typed?.trim()) return judge(typed);
            return skip === undefined ? 'Dit kan niet leeg blijven.' : undefined;
          },
        }),
      );
      return answer === skip ? '' : answer.trim();
    },
    one: (question, choices, first) =>
      answered(
        select({
          ...common,
          message: shown(question),
          options: choices.map(({ value, label, hint }) => (hint ? { value, label, hint } : { value, label })),
          ...(first === undefined ? {} : { initialValue: first }),
          showInstructions: false,
        }),
      ),
    some: async (question, choices, skip) => {
      // As the heading of the choices, the instruction stays in sight while someone chooses.
      const heading = `Spatie kiest, Enter gaat verder. Niets gekozen: ${skip ?? 'dat kan hier niet'}.`;
      const chosen = await answered(
        groupMultiselect({
          ...common,
          message: shown(question),
          options: { [heading]: choices.map(({ value, label, hint }) => (hint ? { value, label, hint } : { value, label })) },
          required: false,
          selectableGroups: false,
          showInstructions: false,
        }),
      );
      if (chosen.length === 0 && skip !== undefined) log.message(skip, { ...streams, spacing: 0 });
      return chosen;
    },
  };
}
