import type { PublicContent } from '@samskab/domain';
import { groupName } from '#lib/ui/shared/groups.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { term, termLine } from '#lib/terms.ts';

interface Fact {
  readonly term: string;
  readonly text: string;
}

/** What is known of a story besides its telling, line by line; what is not told has no line. */
export function storyFacts(view: PublicContent): readonly Fact[] {
  const numbers = new Intl.NumberFormat(getLocale());
  const line = (label: string, text: string | null | undefined | false): readonly Fact[] =>
    text ? [{ term: label, text }] : [];
  const hours = (label: string, count: number | null) =>
    line(label, count === null ? null : m.library_hours({ count: numbers.format(count) }));
  const initiator =
    view.initiatorGroup === 'several'
      ? m.library_several()
      : view.initiatorGroup && groupName[view.initiatorGroup]();
  return [
    ...line(m.library_fact_called(), view.declaredForm && term('collaborationForm', view.declaredForm)),
    ...line(m.library_fact_form(), view.actualForm && term('collaborationForm', view.actualForm)),
    ...line(m.library_fact_initiator(), initiator),
    ...line(
      m.library_fact_decisions(),
      view.decisionsByWhom && term('decisionsByWhom', view.decisionsByWhom),
    ),
    ...line(m.library_fact_substitution(), view.substitution && term('substitution', view.substitution)),
    ...line(m.library_facet_theme(), themes(view)),
    ...line(m.library_facet_target_group(), termLine('targetGroup', view.targetGroups)),
    ...line(
      m.library_fact_actors(),
      termLine('actorType', [...new Set(view.actors.map(({ type }) => type))]),
    ),
    ...line(m.library_fact_disciplines(), termLine('discipline', view.disciplines)),
    ...line(m.library_fact_phases(), termLine('phase', view.phasesDone)),
    ...line(m.library_fact_arena(), view.arenaKind && term('arenaKind', view.arenaKind)),
    ...line(m.library_fact_scale(), view.scale && term('scale', view.scale)),
    ...line(m.library_fact_success(), termLine('factor', view.successFactors)),
    ...line(m.library_fact_failure(), termLine('factor', view.failureFactors)),
    ...line(m.library_fact_money(), view.moneyBand && term('moneyBand', view.moneyBand)),
    ...line(m.library_fact_money_sources(), termLine('moneySource', view.moneySources)),
    ...hours(m.library_fact_volunteer_hours(), view.volunteerHours),
    ...hours(m.library_fact_staff_hours(), view.staffHours),
    ...hours(m.library_fact_company_hours(), view.companyHours),
    ...line(
      m.library_fact_lasting(),
      view.stillExists12m === null
        ? null
        : view.stillExists12m
          ? m.library_degree_yes()
          : m.library_degree_no(),
    ),
    ...line(m.library_fact_relation(), view.authorRelation && term('authorRelation', view.authorRelation)),
  ];
}

const themes = ({ themes: codes, themeOther }: PublicContent): string =>
  [
    termLine(
      'theme',
      codes.filter((code) => code !== 'other'),
    ),
    themeOther,
  ]
    .filter(Boolean)
    .join(', ');
