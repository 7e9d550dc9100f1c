import type { ActorGroup } from './content.ts';

/**
 * The kinds of organisations and people that usually belong to a group, so that a form can ask group by group.
 * Nobody is held to it: a kind may be told in any group.
 */
export const TYPES_OF_GROUP: Readonly<Record<ActorGroup, readonly string[]>> = {
  citizens: ['affectedCitizen', 'relative', 'resident', 'tenantGroup', 'other'],
  voluntary: [
    'association',
    'unorganisedVolunteer',
    'volunteerCentre',
    'sportsClub',
    'minorityAssociation',
    'patientOrRelatives',
    'nationalNgo',
    'localCouncil',
    'religious',
    'housingOrg',
    'foundation',
    'union',
    'other',
  ],
  public: [
    'municipality',
    'library',
    'school',
    'daycare',
    'educationInstitution',
    'university',
    'jobCentre',
    'healthService',
    'careHome',
    'region',
    'stateAgency',
    'politician',
    'police',
    'selfGoverning',
    'other',
  ],
  private: [
    'companyMicro',
    'companySmall',
    'companyMedium',
    'companyLarge',
    'businessNetwork',
    'socialEnterprise',
    'other',
  ],
};
