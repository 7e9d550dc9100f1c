// The 249 codes of ISO 3166-1 alpha-2 (as in the tz database's iso3166.tab), and XK: not in the standard but set
// aside by it for private use, and what the European Union and others write for Kosovo.
const WRITTEN = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
  BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI
  FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN
  IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
  MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
  PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
  SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK
  YE YT ZA ZM ZW
`;

/** Codes of countries and territories, in the order of the alphabet. */
export const COUNTRY_CODES: readonly string[] = WRITTEN.trim().split(/\s+/);

/** Names in use that are not among the names in a language's list, by code. Spelling mistakes as met in real tables. */
export const OTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emiraterne'],
  BA: ['Bosnia', 'Bosnien'],
  BY: ['Hviderusland', 'Byelorussia'],
  CD: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'],
  CG: ['Congo', 'Republic of the Congo'],
  CH: ['Swizerland', 'Schweitz'],
  CI: ['Ivory Coast'],
  CN: ['PRC', "People's Republic of China", 'Mainland China', 'Folkerepublikken Kina'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic', 'Den Tjekkiske Republik'],
  DE: ['Federal Republic of Germany', 'Forbundsrepublikken Tyskland'],
  DK: ['Kingdom of Denmark', 'Kongeriget Danmark'],
  FM: ['Federated States of Micronesia'],
  FO: ['Faeroe Islands'],
  GB: [
    'UK',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Skotland',
    'Nordirland',
    'Det Forenede Kongerige',
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  GM: ['The Gambia'],
  HK: ['Hong Kong'],
  IE: ['Republic of Ireland', 'Éire'],
  IR: ['Islamic Republic of Iran'],
  KP: ['DPRK', "Democratic People's Republic of Korea"],
  KR: ['Korea', 'Republic of Korea'],
  LA: ["Lao People's Democratic Republic"],
  MD: ['Republic of Moldova'],
  MK: ['Macedonia', 'Makedonien', 'Republic of North Macedonia', 'FYROM'],
  MM: ['Myanmar', 'Burma'],
  MO: ['Macao', 'Macau'],
  NL: ['Holland', 'The Netherlands'],
  PS: [
    'Palestine',
    'Palæstina',
    'Palestinian Territory',
    'State of Palestine',
    'Occupied Palestinian Territory',
  ],
  RU: ['Russian Federation', 'Den Russiske Føderation'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor', 'Østtimor'],
  TR: ['Turkey', 'Republic of Türkiye'],
  TW: ['Republic of China'],
  TZ: ['United Republic of Tanzania'],
  US: ['US', 'United States of America', 'America', 'Amerika', 'De Forenede Stater', 'Forenede Stater'],
  VA: ['Vatican', 'Vatikanet', 'Holy See'],
  VN: ['Socialist Republic of Vietnam'],
};
