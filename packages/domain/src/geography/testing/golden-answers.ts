import { goldenLines } from '@samskab/testing';

/** A golden list of "text => answer" lines; "-" means that there is none. */
export const goldenAnswers = (name: string): readonly (readonly [text: string, answer: string | null])[] =>
  goldenLines(`geography/${name}`).map((line) => {
    const [text = '', answer = ''] = line.split('=>').map((part) => part.trim());
    return [text, answer === '-' ? null : answer];
  });
