import { advise, GUIDE_RULES, readGuideAnswers, type GuideRules } from '@samskab/domain/guide';
import { describe, expect, test } from 'vitest';
import { answerGuide, MOST_BYTES, tellRules, type RulesByVersion } from './answer-guide.ts';

const NEWER: GuideRules = { ...GUIDE_RULES, version: 2, explained: [] };
const VERSIONS = new Map([GUIDE_RULES, NEWER].map((rules) => [rules.version, rules]));
const rulesBy = ((version: number = NEWER.version) =>
  Promise.resolve(VERSIONS.get(version) ?? null)) as RulesByVersion;

async function posted(body: BodyInit | null) {
  const request = new Request('https://samskab.example/api/v1/guide', {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
  const response = await answerGuide(request, rulesBy);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const ANSWERS = {
  openness: 'a3',
  decisionShare: 'a3',
  sectors: ['borgere', 'offentlig'],
  exchange: 'pooled',
};

describe('the guide for programs', () => {
  test('gives the advice of the domain, and lets nobody keep it', async () => {
    const read = readGuideAnswers(ANSWERS, GUIDE_RULES);
    const { status, headers, body } = await posted(JSON.stringify(ANSWERS));
    expect(status).toBe(200);
    expect(body).toEqual(read.ok ? advise(read.value, NEWER) : null);
    expect([headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual([
      '*',
      'no-store',
    ]);
  });
  test('answers by the rules of a version that is asked for, and by no others', async () => {
    const read = readGuideAnswers(ANSWERS, GUIDE_RULES);
    const { body } = await posted(JSON.stringify({ ...ANSWERS, version: 1 }));
    expect(body).toEqual(read.ok ? advise(read.value, GUIDE_RULES) : null);
    for (const version of [3, '1', -1, 1.5, {}])
      expect(await posted(JSON.stringify({ ...ANSWERS, version }))).toMatchObject({
        status: 404,
        body: { error: 'unknownVersion' },
      });
    const told = async (query: string) => (await tellRules(new URLSearchParams(query), rulesBy)).json();
    expect([await told(''), await told('version=1')]).toEqual([NEWER, GUIDE_RULES]);
    expect(await told('version=x')).toMatchObject({ error: 'unknownVersion' });
  });
  test('names everything that is wrong', async () => {
    expect(await posted('{"openness": "a9", "weather": 1}')).toMatchObject({
      status: 400,
      body: {
        error: 'wrongAnswers',
        message: 'There is no question weather. a9 is no answer to openness.',
        refusals: [
          { code: 'unknown_question', question: 'weather' },
          { code: 'unknown_answer', question: 'openness', answer: 'a9' },
        ],
      },
    });
  });
  test.each([
    ['', 'notJson'],
    ['{', 'notJson'],
    ['openness=a3', 'notJson'],
    ['[]', 'wrongAnswers'],
    ['null', 'wrongAnswers'],
  ])('%j is refused with a code', async (body, error) => {
    expect(await posted(body)).toMatchObject({ status: 400, body: { error, message: expect.any(String) } });
  });
  test('a body that is not there is no JSON', async () => {
    expect(await posted(null)).toMatchObject({ status: 400, body: { error: 'notJson' } });
  });
  test('a body without end is read no further than is allowed', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
    });
    expect(await posted(endless)).toMatchObject({ status: 413, body: { error: 'tooLarge' } });
    expect(sent).toBeLessThan(MOST_BYTES / 1024 + 5);
    expect((await posted(' '.repeat(MOST_BYTES) + '{}')).status).toBe(413);
  });
  test('letters that are cut in two between parts are read as one', async () => {
    const bytes = new TextEncoder().encode('{"vejrø": 1}');
    const cut = new ReadableStream({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect((await posted(cut)).body.refusals).toMatchObject([{ question: 'vejrø' }]);
  });
});
