import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers requests that come by the thousand a second, without a page being made. Says whether it did. */
export type QuickLine = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The built site puts its line here: importing it a second time from outside would make a second site. */
const PLACE = Symbol.for('samskab.quick-line');
const places = globalThis as { [PLACE]?: QuickLine | undefined };

/** Says who answers from now on; nobody, when it is null. */
export const answerQuickly = (line: QuickLine | null): void => {
  places[PLACE] = line ?? undefined;
};

/** Whether the line has answered; false where there is none, or the request is a page's. */
export const quicklyAnswered: QuickLine = (request, response) => places[PLACE]?.(request, response) ?? false;
