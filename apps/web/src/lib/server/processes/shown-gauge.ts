import type { ActorGroup } from '@samskab/domain';
import {
  CALL_IT_WHAT_IT_IS,
  explainLight,
  INDICATORS,
  INDICATOR_TEXTS,
  LIGHT_NAMES,
  lightsOf,
  movementOf,
  NOT_FOR_RANKING,
  ownViews,
  PRINCIPLE_NAMES,
  PRINCIPLE_RULES,
  RESEMBLANCE_TEXTS,
  sayMovement,
  SHARES,
  shownInPublic,
  valuesOf,
  VERDICT_TEXTS,
  viewGap,
  type Indicator,
  type PrincipleWords,
} from '@samskab/domain/principles';
import {
  danishDay,
  DATED_INDICATORS,
  heldMeetings,
  processAsOf,
  processFacts,
  type Process,
} from '@samskab/domain/processes';
import { dayText } from '#lib/dates.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { contestsOf, firstToMove, gaugeOf, groupsMeasured, mayReadValue, type Gauge } from './gauge.ts';
import type { Room } from './open-room.ts';
import { dayOf } from './shown-actions.ts';

/** Words in the language of the page. */
export const said = (words: PrincipleWords): string => words[getLocale() === 'da' ? 'da' : 'en'];

/** Everything that the gauge's page shows, in words. */
export function shownGauge({ process, seat }: Room, now: Date) {
  const gauge = gaugeOf(process, now);
  const { judgement, lights } = gauge;
  const first = firstToMove(lights);
  const inside = seat?.state === 'joined';
  const group = inside ? seat.group : null;
  return {
    inside,
    verdict: judgement.verdict,
    verdictText: said(VERDICT_TEXTS[judgement.verdict]),
    resembles: judgement.resembles && said(RESEMBLANCE_TEXTS[judgement.resembles]),
    callIt: said(CALL_IT_WHAT_IT_IS),
    notForRanking: said(NOT_FOR_RANKING),
    first: first && { indicator: first, name: nameOf(first), says: moveText(gauge, first) },
    principles: PRINCIPLE_RULES.principles.map(({ code, indicators }) => ({
      code,
      name: principleName(code),
      lights: indicators.map((indicator) => shownLight(process, gauge, indicator, group)),
    })),
    groups: shownGroups(process, gauge, inside),
    past: shownPast(process, now),
    own: shownOwn(process, gauge),
  };
}
export type ShownGauge = ReturnType<typeof shownGauge>;
export type ShownLight = ShownGauge['principles'][number]['lights'][number];

const nameOf = (indicator: Indicator) => said(INDICATOR_TEXTS[indicator].name);
const principleName = (code: string) => said(PRINCIPLE_NAMES[code] ?? { da: code, en: code });
export const lightName = (light: keyof typeof LIGHT_NAMES): string => said(LIGHT_NAMES[light]);

function moveText({ lights, facts }: Gauge, indicator: Indicator): string | null {
  const words = sayMovement(indicator, lights[indicator], movementOf(indicator, facts));
  return words && said(words);
}

function shownLight(process: Process, gauge: Gauge, indicator: Indicator, group: ActorGroup | null) {
  const light = gauge.lights[indicator];
  const measured = gauge.measured[indicator];
  const gap = measured.value === null ? measured.gap : undefined;
  return {
    indicator,
    light,
    name: nameOf(indicator),
    word: lightName(light),
    core: PRINCIPLE_RULES.core.includes(indicator),
    says: said(explainLight(indicator, light, gap)),
    value: mayReadValue(gauge, indicator, group !== null)
      ? valueText(gauge, indicator, group !== null)
      : null,
    move: moveText(gauge, indicator),
    contests: contestsOf(process, indicator).map((one) => ({
      id: one.id,
      group: one.group,
      text: one.text,
      own: one.group === group,
    })),
  };
}

/** A value as people read it: per cent for shares, with the counts behind it inside the room. */
function valueText({ measured }: Gauge, indicator: Indicator, counts: boolean): string | null {
  const found = measured[indicator];
  if (found.value === null) return null;
  const locale = getLocale() === 'da' ? 'da-DK' : 'en-GB';
  if (!SHARES.has(indicator)) return found.value.toLocaleString(locale, { maximumFractionDigits: 2 });
  const share = found.value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  const { part, whole } = found;
  if (!counts || part === undefined || whole === undefined || indicator === 'I08') return share;
  return `${share} (${part}/${whole})`;
}

/** Group by group: counts of those at the table; outside the room small groups are told together, and only who was there. */
function shownGroups({ of }: Process, gauge: Gauge, inside: boolean) {
  const { facts } = gauge;
  const { participants } = facts.problemPhase;
  if (!inside)
    return shownInPublic(participants).map(({ groups, count }) => ({
      groups,
      there: count,
      edits: null,
      ideas: null,
      taken: null,
      stayed: null,
    }));
  return groupsMeasured(gauge).map((group) => ({
    groups: [group],
    there: participants[group] ?? 0,
    edits: of.edit.filter((one) => one.group === group).length,
    ideas: facts.proposals[group]?.putForward ?? 0,
    taken: facts.proposals[group]?.adopted ?? 0,
    stayed: facts.stayed === null ? null : (facts.stayed[group] ?? 0),
  }));
}

const MOST_DAYS = 5;
const DATED: ReadonlySet<Indicator> = new Set(DATED_INDICATORS);

/** The lights that can be read back in time, as of the days of the last meetings and now. */
function shownPast(process: Process, now: Date) {
  const today = danishDay(now);
  const held = heldMeetings(process).flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn]));
  const days = [...new Set(held)].toSorted().filter((day) => day < today);
  const shown = [...days.slice(-MOST_DAYS), today];
  const lights = shown.map((day) => {
    const then = day === today ? now : new Date(`${day}T21:00:00Z`);
    return lightsOf(valuesOf(processFacts(processAsOf(process, day), then)));
  });
  return {
    days: shown.map((day) => dayOf(day) ?? dayText(now)),
    unknown: INDICATORS.filter((one) => !DATED.has(one)).map((indicator) => ({
      indicator,
      name: nameOf(indicator),
    })),
    rows: DATED_INDICATORS.map((indicator) => ({
      indicator,
      name: nameOf(indicator),
      lights: lights.map((then) => ({ light: then[indicator], word: lightName(then[indicator]) })),
    })),
  };
}

/** What the parties said themselves before they saw the gauge, and where they part from it. */
function shownOwn({ of }: Process, { lights }: Gauge) {
  const views = ownViews(of.selfCheck);
  return {
    answers: of.selfCheck.length,
    views: views.map(({ groups, count, said: of5 }) => ({ groups, count, said: of5 })),
    rows: PRINCIPLE_RULES.principles.map(({ code, indicators }) => ({
      code,
      name: principleName(code),
      lights: indicators.map((indicator) => ({
        light: lights[indicator],
        word: lightName(lights[indicator]),
      })),
      views: views.map(({ means }) => {
        const mean = means[code] ?? null;
        const gap = viewGap(
          mean,
          indicators.map((indicator) => lights[indicator]),
        );
        return { mean: mean === null ? null : Math.round(mean * 10) / 10, gap };
      }),
    })),
  };
}
