import {
  EMPTY_FRAME,
  FRAME_DECIDER_WORDS,
  FRAME_DECIDERS,
  FRAME_FIELD_WORDS,
  FRAME_FIELDS,
  FRAME_POWER_WORDS,
  FRAME_POWERS,
  frameFindings,
  frameFindingSentence,
  frameSignSentences,
  type FrameSheet,
  type PrefilledFrame,
} from '@samskab/domain/guide';
import { qrSvg, type PrintRequest } from '@samskab/print';
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from '#lib/paraglide/runtime.js';

/** What a frame sheet on paper needs to know. */
export interface FrameAsked {
  /** An empty one is to be filled in by hand. */
  readonly sheet: FrameSheet;
  readonly proposed: Pick<PrefilledFrame, 'signers' | 'mustAskDecider'>;
  readonly language: Locale;
  /** Addresses where the sheet can be changed, the best first: the first that is short enough for a code is printed. */
  readonly addresses: readonly string[];
  /** What is typed where no code can hold the address. */
  readonly page: string;
}

/** Longer addresses make dots that are too small for a code of this size. */
const LONGEST_CODE = 700;

/** A frame sheet as one side of paper. */
export function framePrint({ sheet, proposed, language, addresses, page }: FrameAsked): PrintRequest {
  const locale = { locale: language };
  const isBlank = sheet === EMPTY_FRAME;
  const address = addresses.find((one) => one.length <= LONGEST_CODE) ?? null;
  const again = address ? m.frame_again({}, locale) : m.frame_again_typed({ address: page }, locale);
  return {
    template: 'frame-sheet',
    language,
    title: sheet.about === '' ? m.frame_title({}, locale) : `${m.frame_title({}, locale)}: ${sheet.about}`,
    pages: 1,
    pictures: { qr: address && qrSvg(address) },
    data: {
      heading: m.frame_title({}, locale),
      foot: sheet.about === '' ? m.frame_title({}, locale) : sheet.about,
      standfirst: m.frame_standfirst({}, locale),
      about: { label: m.frame_about({}, locale), text: sheet.about },
      ...tableOf(sheet, language),
      deciders: isBlank ? decidersOf(language) : null,
      parts: isBlank ? [] : partsOf(sheet, language),
      sign: signOf(sheet, proposed, language),
      address: { text: again, alt: m.frame_qr({ address: page }, locale) },
    },
  };
}

function tableOf({ lines }: FrameSheet, language: Locale) {
  const locale = { locale: language };
  return {
    columns: [
      m.frame_what({}, locale),
      ...FRAME_POWERS.map((power) => FRAME_POWER_WORDS[power][language]),
      m.frame_for_whom({}, locale),
      m.frame_note({}, locale),
    ],
    powers: FRAME_POWERS,
    rows: FRAME_FIELDS.map((field) => {
      const { power, decides, note } = lines[field];
      const { name, about } = FRAME_FIELD_WORDS[field];
      const who = decides === null ? '' : FRAME_DECIDER_WORDS[decides][language];
      return { name: name[language], about: about[language], power, decides: who, note };
    }),
  };
}

const decidersOf = (language: Locale): string =>
  m.frame_deciders(
    { deciders: FRAME_DECIDERS.map((code) => FRAME_DECIDER_WORDS[code][language].toLowerCase()).join('; ') },
    { locale: language },
  );

function partsOf(sheet: FrameSheet, language: Locale) {
  const lines = frameFindings(sheet)
    .filter(({ code }) => code !== 'nobody_signed')
    .map((finding) => frameFindingSentence(finding)[language]);
  return lines.length === 0 ? [] : [{ heading: m.frame_look_again({}, { locale: language }), lines }];
}

/** So many may have to put their names. */
const LINES_TO_SIGN = { everybody: 4, citizens: 2, decider: 1, unknown: 2 } as const;

function signOf({ signedByRole }: FrameSheet, proposed: FrameAsked['proposed'], language: Locale) {
  const locale = { locale: language };
  return {
    heading: m.frame_sign({}, locale),
    lines: frameSignSentences(proposed, language),
    rows: LINES_TO_SIGN[proposed.signers ?? 'unknown'],
    role: m.frame_sign_role({}, locale),
    roleText: signedByRole,
    date: m.frame_sign_date({}, locale),
    signature: m.frame_sign_signature({}, locale),
  };
}
