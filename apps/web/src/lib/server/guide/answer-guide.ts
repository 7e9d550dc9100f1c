import { advise, answersSentence, readGuideAnswers, type GuideRules } from '@samskab/domain/guide';

/** Answers to every question are under one kilobyte. */
export const MOST_BYTES = 16_384;

/** Anybody's page may ask: nothing is kept, and nothing in the answer is secret. */
export const FOR_ANYBODY = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** Gives the rules of a version, or null; without a version today's. */
export interface RulesByVersion {
  (): Promise<GuideRules>;
  (version: number): Promise<GuideRules | null>;
}

/**
 * Answers a program that sends answers to the guide: the advice, or everything that is wrong with them. With `version`
 * among the answers, the rules of that version answer. Stores nothing.
 */
export async function answerGuide(request: Request, rulesBy: RulesByVersion): Promise<Response> {
  const text = await textUpTo(request, MOST_BYTES);
  if (text === null) return refusal(413, 'tooLarge', `Answers may take up at most ${MOST_BYTES} bytes.`);
  const raw = parsed(text);
  if (raw === undefined) return refusal(400, 'notJson', 'Send the answers as a JSON object.');
  const { version, answers } = withoutVersion(raw);
  const rules = await asked(version, rulesBy);
  if (rules === null) return unknownVersion();
  const read = readGuideAnswers(answers, rules);
  if (read.ok) return Response.json(advise(read.value, rules), { headers: FOR_ANYBODY });
  const refusals = read.error.map((one) => ({ ...one, message: answersSentence(one).en }));
  const message = refusals.map((one) => one.message).join(' ');
  return refusal(400, 'wrongAnswers', message, { refusals });
}

/** The rules of the version that an address asks for; today's where it asks for none. */
export async function tellRules(address: URLSearchParams, rulesBy: RulesByVersion): Promise<Response> {
  const version = address.get('version');
  const rules = await asked(version === null ? null : Number(version), rulesBy);
  return rules === null ? unknownVersion() : Response.json(rules, { headers: FOR_ANYBODY });
}

function withoutVersion(raw: unknown): { readonly version: unknown; readonly answers: unknown } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('version' in raw))
    return { version: null, answers: raw };
  const { version, ...answers } = raw;
  return { version, answers };
}

/** Programs are not given other rules than those they asked for: null where there are none. */
const asked = (version: unknown, rulesBy: RulesByVersion): Promise<GuideRules | null> => {
  if (version === null) return rulesBy();
  return typeof version === 'number' ? rulesBy(version) : Promise.resolve(null);
};

const unknownVersion = (): Response =>
  refusal(404, 'unknownVersion', 'There are no rules of that version. Leave it out to ask those of today.');

const refusal = (status: number, error: string, message: string, more: object = {}): Response =>
  Response.json({ error, message, ...more }, { status, headers: FOR_ANYBODY });

/** The body as text; null as soon as it is longer than allowed, however long it says that it is. */
async function textUpTo({ body }: Request, most: number): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > most) return null;
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
