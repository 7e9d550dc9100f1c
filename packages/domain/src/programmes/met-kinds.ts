/** The seven kinds that the paper names and that an arena should bring together (B3b). */
export const SEVEN_KINDS = [
  'citizens',
  'volunteers',
  'associations',
  'volunteerCentres',
  'schools',
  'companies',
  'employees',
] as const;
export type SevenKind = (typeof SEVEN_KINDS)[number];

const KIND_OF: Readonly<Record<string, SevenKind>> = {
  affectedCitizen: 'citizens',
  relative: 'citizens',
  resident: 'citizens',
  tenantGroup: 'citizens',
  unorganisedVolunteer: 'volunteers',
  volunteerCentre: 'volunteerCentres',
  school: 'schools',
  daycare: 'schools',
  educationInstitution: 'schools',
  university: 'schools',
  association: 'associations',
  sportsClub: 'associations',
  minorityAssociation: 'associations',
  patientOrRelatives: 'associations',
  religious: 'associations',
  nationalNgo: 'associations',
  localCouncil: 'associations',
  foundation: 'associations',
  union: 'associations',
  socialEnterprise: 'companies',
  companyMicro: 'companies',
  companySmall: 'companies',
  companyMedium: 'companies',
  companyLarge: 'companies',
  businessNetwork: 'companies',
};

/** Kinds of a group of whom somebody came without belonging to anybody on the actor map. */
const KIND_OF_GROUP: Readonly<Record<string, SevenKind>> = {
  citizens: 'citizens',
  voluntary: 'volunteers',
  public: 'employees',
  private: 'companies',
};

/** Who took part in a process. */
export interface TookPart {
  /** Types of those on the actor map who came, by the vocabulary `actorType`. */
  readonly types: readonly string[];
  /** Groups of whom somebody was at a meeting, by `ACTOR_GROUPS`. */
  readonly groups: readonly string[];
}

/**
 * Which of the seven kinds took part, in their order. A type of the public sector, and one that we do not know, says
 * no more than its group does.
 * @example kindsMet({ types: ['school', 'association'], groups: ['citizens', 'public'] }) // => ['citizens', 'associations', 'schools', 'employees']
 * @example kindsMet({ types: ['association'], groups: ['voluntary'] }) // => ['associations']
 */
export function kindsMet({ types, groups }: TookPart): readonly SevenKind[] {
  const found = new Set(types.flatMap((type) => KIND_OF[type] ?? []));
  for (const group of groups) {
    const kind = KIND_OF_GROUP[group];
    const isNamed = group === 'voluntary' && (found.has('associations') || found.has('volunteerCentres'));
    // An association that came is why its group did; only a volunteer on the map is one more kind.
    if (kind && !isNamed) found.add(kind);
  }
  return SEVEN_KINDS.filter((kind) => found.has(kind));
}
