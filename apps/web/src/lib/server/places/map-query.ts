import { isInDenmark } from '@samskab/domain';
import { ENTRY_KINDS, type EntryKind } from '@samskab/domain/entries';
import type { View } from '@samskab/places';
import type { PlaceQuery } from '@samskab/store';
import { viewAt, WHOLE } from './map-view.ts';

/** What the address of the map asks for. Anything that is not understood counts as not said. */
export interface MapQuery extends PlaceQuery {
  readonly view: View;
  /** A postcode or a town as it was typed; empty when none was. */
  readonly typed: string;
  /** Of the list, from 1. */
  readonly page: number;
  /** Whether streets are to be drawn, from the operator's source of tiles. */
  readonly streets: boolean;
}

const isKind = (text: string): text is EntryKind => (ENTRY_KINDS as readonly string[]).includes(text);
const MOST_TYPED = 80;
const LAST_PAGE = 100_000;

/** Reads the question from an address or from a form that was sent. */
export function readMapQuery(params: Pick<URLSearchParams, 'get' | 'getAll'>): MapQuery {
  const kinds = params.getAll('hvad').filter(isKind);
  return {
    // Both are everything.
    kinds: new Set(kinds).size === ENTRY_KINDS.length ? [] : [...new Set(kinds)],
    tonight: params.get('aften') === '1',
    stepFree: params.get('trinfri') === '1',
    free: params.get('gratis') === '1',
    view: readView(params.get('midt') ?? '', params.get('zoom') ?? ''),
    typed: (params.get('sted') ?? '').trim().slice(0, MOST_TYPED),
    page: whole(params.get('side'), 1, LAST_PAGE) ?? 1,
    streets: params.get('gader') === '1',
  };
}

function readView(middle: string, zoom: string): View {
  const [latitude = NaN, longitude = NaN] = middle.split(',').map(Number);
  const centre = isInDenmark({ latitude, longitude }) ? { latitude, longitude } : WHOLE.centre;
  const step = whole(zoom, 1, 30);
  return step === null ? WHOLE : viewAt(centre, step);
}

function whole(text: string | null, least: number, most: number): number | null {
  const number = text && /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** What is chosen, as the parameters of an address: the same in every link of the map. */
export function chosenParams({ kinds, tonight, stepFree, free, streets }: MapQuery): [string, string][] {
  return [
    ...kinds.map((kind): [string, string] => ['hvad', kind]),
    ...(tonight ? [['aften', '1'] as [string, string]] : []),
    ...(stepFree ? [['trinfri', '1'] as [string, string]] : []),
    ...(free ? [['gratis', '1'] as [string, string]] : []),
    ...(streets ? [['gader', '1'] as [string, string]] : []),
  ];
}

const isStart = ({ centre, zoom }: Pick<View, 'centre' | 'zoom'>): boolean =>
  zoom === WHOLE.zoom &&
  Math.abs(centre.latitude - WHOLE.centre.latitude) < 0.005 &&
  Math.abs(centre.longitude - WHOLE.centre.longitude) < 0.005;

/** So many decimals of a degree are less than a pixel at a zoom. */
const decimals = (zoom: number) => Math.max(2, Math.ceil((zoom - 1) / 3.3));

/** The question of the same choices at another view; `page` is left out where it is the first. */
export function mapAddress(query: MapQuery, { centre, zoom }: View, page = 1): string {
  const params = chosenParams(query);
  if (!isStart({ centre, zoom })) {
    const digits = decimals(zoom);
    params.push(['midt', `${centre.latitude.toFixed(digits)},${centre.longitude.toFixed(digits)}`]);
    params.push(['zoom', String(zoom)]);
  }
  if (page > 1) params.push(['side', String(page)]);
  return params.length === 0 ? '' : `?${new URLSearchParams(params)}`;
}
