/** The option `progress` of long computations, as a line in words. */
import { formatRate, type Language, type Progress } from '../money/index.ts';
import type { Wording } from '../report/index.ts';
import type { Io } from './io.ts';

/** The option that shows progress; no option if none is shown. */
export interface ProgressOption {
  readonly progress?: Progress;
}

/**
 * Creates the options that show the progress of a task in percent.
 *
 * @param io - input and output
 * @param language - the language of the command
 * @param task - what is computed
 * @param parts - the number of computations of the task
 * @returns the option of each computation, by its place from 0
 */
export function progressOptions(
  io: Io,
  language: Language,
  task: Wording,
  parts: number,
): (part: number) => ProgressOption {
  const { progress: show } = io;
  let shown = -1;
  const showPercent = (percent: number): void => {
    if (percent <= shown) return;
    shown = percent;
    show?.(percent === 100 ? null : lineOf(task, percent, language));
  };
  return (part) =>
    show === undefined
      ? {}
      : {
          progress: (done, total) => {
            showPercent(Math.floor((100 * (part * total + done)) / (parts * total)));
          },
        };
}

const lineOf = (task: Wording, percent: number, language: Language): string =>
  `${task[language]}${language === 'fr' ? ' : ' : ': '}${formatRate(percent / 100, language)}`;
