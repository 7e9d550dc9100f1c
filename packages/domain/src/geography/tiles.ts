import { MUNICIPALITIES, type MunicipalityCode } from './municipalities.ts';

// Denmark with one equal square for each municipality, by its three letters; a dot is water.
//
// Found by simulated annealing on our own terms (neighbours on land close together and in their true direction; north
// stays north and west west; few holes, short coasts), then moved by hand until it looks like the country:
// the coast slants from Thy to Skagen, the Limfjord and the belts stay open, Zealand keeps Isefjord and Køge Bugt,
// Storstrømmen parts Lolland and Guldborgsund from it, and Bornholm lies apart.
// Chosen over a denser grid: 17 columns leave tiles of 18 pixels on a screen 320 wide.
const PICTURE = `
   .   .   .   .  FRH  .   .   .   .   .   .   .   .   .   .   .   .
   .   .   .  HJØ BRS  .  LÆS  .   .   .   .   .   .   .   .   .   .
   .   .  JAM  .  AAL  .   .   .   .   .   .   .   .   .   .   .   .
   .  THI  .  VES REB  .   .   .   .   .   .   .   .   .   .   .   .
   .  MOR  .  MAR RAN  .   .   .   .   .   .   .   .  GRI HEL  .   .
   .   .  SKI VIB FAV NDJ  .   .   .   .   .   .  HAL HIL FRD HØR  .
  LEM STR HST SIL AAR SDJ  .   .   .   .   .   .  FRS ALL FUR RUD  .
  RKS HER IKA HOR SKA  .   .   .   .   .  ODS  .  EGE BAL HRL GLA LYN
   .  VAR BIL HED ODD  .  SAM  .   .   .  HOL ROS HTA ALB GLO RØD GEN
  FAN ESB VJN VEJ FRC  .   .   .   .  KAL SOR LEJ GRE VAL BRØ FRB KØB
   .  TØN HAD KOL  .  MID NFY KER  .  SLA RIN KØG SOL ISH  .  HVI TÅR
   .   .  AAB SØN  .  ASS ODE NYB  .   .  NÆS FAX STE  .   .   .  DRA
   .   .   .   .   .   .  FAA SVE  .   .   .  VOR  .   .   .   .   .
   .   .   .   .   .   .   .   .  LAN  .   .   .   .   .   .   .  BOR
   .   .   .   .   .   .  ÆRØ  .   .   .  LOL GUL  .   .   .   .   .
`;

/** Where a municipality lies on the tile map. Columns count from the west, rows from the north, both from 0. */
export interface Tile {
  readonly code: MunicipalityCode;
  readonly letters: string;
  readonly column: number;
  readonly row: number;
}

const CODES = new Map(MUNICIPALITIES.map(({ letters, code }) => [letters, code]));

const PLACES = PICTURE.trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));

/** The 98 tiles, row by row from the north-west. */
export const TILES: readonly Tile[] = PLACES.flatMap((places, row) =>
  places.flatMap((letters, column): readonly Tile[] => {
    const code = CODES.get(letters);
    return code === undefined ? [] : [{ code, letters, column, row }];
  }),
);

export const TILE_COLUMNS = Math.max(...PLACES.map((places) => places.length));
export const TILE_ROWS = PLACES.length;
