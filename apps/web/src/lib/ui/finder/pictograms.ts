// Our own drawings, in a square of 48 × 48, drawn with a line. Nobody has a colour, a flag or a face.

/** Somebody from the shoulders up: the middle of the head, and the size. */
const person = (x: number, y: number, size = 1): string =>
  `<circle cx="${x}" cy="${y}" r="${4 * size}"/>` +
  `<path d="M${x - 7 * size} ${y + 14 * size}c0-${9 * size} ${14 * size}-${9 * size} ${14 * size} 0"/>`;
const dot = (x: number, y: number, r = 2): string => `<circle class="full" cx="${x}" cy="${y}" r="${r}"/>`;
const dots = (places: readonly (readonly [number, number])[], r?: number): string =>
  places.map(([x, y]) => dot(x, y, r)).join('');
const bubble = (inner: string): string => `<path d="M8 10h32v22H24l-9 8v-8H8z"/>${inner}`;
const letters = (text: string): string => bubble(`<text x="24" y="27" text-anchor="middle">${text}</text>`);
const calendar = (marked: readonly number[]): string =>
  `<path d="M8 12h32v28H8zM8 19h32M16 7v8M32 7v8"/>` +
  marked.map((at) => dot(12 + (at % 7) * 4, 25 + Math.floor(at / 7) * 5, 1.6)).join('');
const sun = (y: number): string =>
  `<circle cx="24" cy="${y}" r="7"/>` +
  `<path d="M24 ${y - 15}v4M9 ${y}h4M35 ${y}h4M13 ${y - 11}l3 3M35 ${y - 11}l-3 3"/>`;
const hand = (x: number, y: number): string =>
  `<path d="M${x} ${y}h7l8-3c3 0 3 3 1 4l-6 2M${x} ${y + 9}h12l11-7c3-2 5 1 3 3l-10 9H${x}"/>`;
const heart = (x: number, y: number): string => `<path d="M${x} ${y + 8}l-7-7c-3-4 3-9 7-4 4-5 10 0 7 4z"/>`;
const question = '<path d="M17 18c0-10 15-10 14 0-1 6-7 5-7 12"/>' + dot(24, 37);
const child = `${person(24, 17, 0.9)}<path d="M18 29v9M30 29v9"/>`;

const DRAWN: Readonly<Record<string, string>> = {
  'interests.talk':
    '<path d="M10 20h22v10c0 6-4 10-11 10s-11-4-11-10zM32 23c8-2 8 10-1 9M16 8c-2 3 2 4 0 7M24 8c-2 3 2 4 0 7"/>',
  'interests.cook':
    '<path d="M10 20h28v13c0 4-3 6-6 6H16c-3 0-6-2-6-6zM5 24h5M38 24h5M8 20h32M20 15h8v5h-8M24 8v3"/>',
  'interests.hands':
    '<path d="M15 33 38 9M15 15l23 24"/><circle cx="11" cy="37" r="5"/><circle cx="11" cy="11" r="5"/>',
  'interests.nature':
    '<path d="M24 42V24M24 8c-9 0-13 8-9 14-6 4-2 12 9 11 11 1 15-7 9-11 4-6 0-14-9-14zM24 31l6-5"/>',
  'interests.move':
    '<circle cx="29" cy="9" r="4"/><path d="M13 22l8-6 8 4-6 9 7 5-2 9M23 29l-5 7H9M29 20l4 5h6"/>',
  'interests.culture':
    '<path d="M18 36V11l20-4v24"/><circle cx="13" cy="36" r="5"/><circle cx="33" cy="31" r="5"/>',
  'interests.games': `<rect x="9" y="9" width="30" height="30" rx="6"/>${dots([
    [17, 17],
    [31, 31],
    [24, 24],
    [31, 17],
    [17, 31],
  ])}`,
  'interests.learn':
    '<path d="M24 14c-5-4-11-5-17-4v26c6-1 12 0 17 4 5-4 11-5 17-4V10c-6-1-12 0-17 4zM24 14v26"/>',
  'interests.help': hand(7, 27) + heart(27, 12),
  'interests.children': `${child}<circle cx="38" cy="36" r="4"/>`,
  'interests.family': `${person(14, 14)}${person(34, 14)}${person(24, 27, 0.8)}`,
  'interests.surprise':
    '<path d="M9 20h30v7H9zM12 27v13h24V27M24 20v20M24 20c-12 0-10-13 0-4 10-9 12 4 0 4"/>',
  'size.few': person(15, 20) + person(33, 20),
  'size.group': [12, 24, 36].map((x) => person(x, 12, 0.75) + person(x, 30, 0.75)).join(''),
  'size.many': dots(
    [8, 16, 24, 32, 40].flatMap((x) => [10, 19, 28, 37].map((y) => [x, y] as const)),
    2.6,
  ),
  'size.any': '<path d="M12 19h24M12 29h24"/>',
  'frequency.sometimes': calendar([9]),
  'frequency.weekly': calendar([2, 9, 16]),
  'frequency.often': calendar([0, 2, 4, 7, 9, 11, 14, 16, 18]),
  'frequency.unsure': question,
  'times.morning': `${sun(32)}<path d="M5 39h38"/>`,
  'times.afternoon': sun(24) + '<path d="M24 35v4M13 35l3-3M35 35l-3-3"/>',
  'times.evening':
    '<path d="M35 29A15 15 0 1 1 21 9c-3 12 4 20 14 20z"/>' +
    dots(
      [
        [33, 12],
        [40, 19],
      ],
      1.6,
    ),
  'times.weekend': calendar([5, 6, 12, 13, 19, 20]),
  'reach.walk': '<circle cx="25" cy="8" r="4"/><path d="M17 24l4-8h6l4 7 5 2M24 16v11l-6 14M24 27l7 6 2 8"/>',
  'reach.bike':
    '<circle cx="12" cy="32" r="8"/><circle cx="36" cy="32" r="8"/><path d="M12 32l7-15h12l5 15M19 17l5 15h-12M24 32l8-13M16 14h6M29 13h5"/>',
  'reach.car':
    '<path d="M6 32v-8l6-2 5-9h15l6 9 4 2v8zM14 22h22M24 13v9"/><circle cx="15" cy="33" r="4"/><circle cx="34" cy="33" r="4"/>',
  'reach.home': '<path d="M6 24 24 8l18 16M11 21v19h26V21M20 40V28h8v12"/>',
  'role.join': `${dots(
    [
      [24, 9],
      [37, 16],
      [37, 32],
      [11, 32],
      [11, 16],
    ],
    3.4,
  )}<circle cx="24" cy="39" r="4"/>`,
  'role.helpSome': hand(10, 20),
  'role.helpOften': hand(6, 25) + '<circle cx="33" cy="14" r="8"/><path d="M33 9v5l3 3"/>',
  'role.create': '<path d="M18 32c0-5-6-7-6-14a12 12 0 0 1 24 0c0 7-6 9-6 14zM19 37h10M21 42h6M24 32v-9"/>',
  'needs.free': '<circle cx="24" cy="24" r="16"/><text x="24" y="29.5" text-anchor="middle">0,-</text>',
  'needs.stepFree':
    '<circle cx="21" cy="33" r="8"/><circle cx="19" cy="8" r="3.5"/><path d="M19 15v10h10l6 12h5M19 19h9"/>',
  'needs.hearingLoop':
    '<path d="M14 22c0-16 22-16 22-1 0 8-8 8-8 15 0 6-9 6-10 0M20 22c0-7 10-7 10 0 0 4-5 4-5 8M8 9l6 5M5 18l6 1"/>',
  'needs.quiet': '<path d="M8 19h7l10-8v26l-10-8H8zM32 19l9 10M41 19l-9 10"/>',
  'needs.children': child,
  'needs.womenOnly':
    '<circle cx="24" cy="10" r="5"/><path d="M24 15l-9 18h18zM20 33v9M28 33v9M18 22l-6 5M30 22l6 5"/>',
  'needs.menOnly':
    '<circle cx="24" cy="10" r="5"/><path d="M17 17h14v14H17zM20 31v11M28 31v11M17 18l-5 10M31 18l5 10"/>',
  'needs.littleTalk': bubble(
    dots(
      [
        [16, 21],
        [24, 21],
        [32, 21],
      ],
      1.8,
    ),
  ),
  'welcome.yes': `${person(14, 18)}${person(36, 24, 0.8)}<path d="M22 26l7 4M20 10l4-4M24 14l5-2"/>`,
  'welcome.no': person(24, 18, 1.2),
  'contact.self': `${person(14, 20)}<path d="M27 24h15M36 18l6 6-6 6"/>`,
  'contact.announce': '<path d="M8 21v9h6l17 9V12l-17 9zM17 30l3 11M37 20c4 3 4 8 0 11"/>',
  'contact.handOver':
    '<rect x="14" y="5" width="20" height="38" rx="4"/><path d="M21 37h6"/>' + person(24, 15, 0.8),
  'languages.da': letters('Æø'),
  'languages.en': letters('Aa'),
  'languages.ar': letters('ض'),
  'languages.uk': letters('Її'),
  'languages.tr': letters('Ğş'),
  'languages.so': letters('Dh'),
  'languages.pl': letters('Łą'),
  'languages.fa': letters('پ'),
  'languages.de': letters('ß'),
};

/** The drawing of an answer as shapes of SVG; a question mark for one that was not drawn. */
export const pictogram = (questionId: string, code: string): string =>
  DRAWN[`${questionId}.${code}`] ?? question;

/** The answers that have a drawing, as `question.code`. */
export const DRAWN_ANSWERS: readonly string[] = Object.keys(DRAWN);
