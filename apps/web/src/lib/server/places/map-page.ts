import { danishDay } from '@samskab/domain/processes';
import { findPlace, townNear, type NamedPlace } from '@samskab/domain';
import {
  boundsAround,
  boundsOf,
  panned,
  project,
  spotIn,
  unproject,
  type Bounds,
  type Position,
  type View,
} from '@samskab/places';
import type { FoundCluster, FoundPlace, PlacesInView } from '@samskab/store';
import { landIn } from './land.ts';
import { mapAddress, type MapQuery } from './map-query.ts';
import { isWhole, viewAround, viewAt, WHOLE, ZOOMS } from './map-view.ts';
import { places } from './places.ts';
import { streetSource, streetTiles, STREETS_FROM } from './street-tiles.ts';
import { townsIn } from './towns.ts';

/** Clusters stand so far apart, in pixels of the frame: on a phone half of it, and still a finger's breadth. */
const SPACING = 64;
/** Somebody who asks what is near gets so many. */
const NEAREST = 50;
/** The map shows as many of them as one can take in. */
const SHOWN_NEAR = 8;
/** Places that are closer than this are in one house, in parts of the world. */
const ONE_HOUSE = 1e-7;

/** Where the list is measured from: a place that was typed, or the visitor's own. */
export interface From {
  readonly position: Position;
  /** Null for the visitor's own position, which is not told to anybody. */
  readonly place: NamedPlace | null;
}

/** The map for an address: what was typed, or what the view shows. */
export async function mapPage(query: MapQuery, now: Date) {
  const place = query.typed === '' ? null : findPlace(query.typed);
  const page = place
    ? await nearPage(query, { position: place.position, place }, now)
    : await viewPage(query, query.view, now);
  return { ...page, unknownPlace: query.typed !== '' && place === null ? query.typed : null };
}

/** What is nearest to somebody, and a map of the first of it. Nothing of the answer tells where they are but a dot. */
export async function nearPage(query: MapQuery, from: From, now: Date) {
  const today = danishDay(now);
  const near = await (await places()).near(query, from.position, { today, most: NEAREST });
  const around = near.slice(0, SHOWN_NEAR).map(({ place }) => place.position);
  // The visitor's own position is left out, so that no link of the page leads back to it.
  if (from.place) around.push(from.place.position);
  const view = around.length === 0 ? WHOLE : viewAround(boundsAround(around));
  const shown = await inView(query, view, today);
  return {
    query: shownQuery(query),
    list: near.map(row),
    total: near.length,
    pages: 1,
    page: 1,
    links: '',
    near: { name: from.place?.name ?? null, isApproximate: from.place?.isApproximate ?? false },
    map: draw(query, view, shown, from),
  };
}

async function viewPage(query: MapQuery, view: View, now: Date) {
  const shown = await inView(query, view, danishDay(now));
  return {
    query: shownQuery(query),
    list: shown.list.map(row),
    total: shown.total,
    pages: shown.pages,
    page: shown.page,
    /** What the pages of the list have in their address. */
    links: mapAddress(query, view).slice(1),
    near: null,
    map: draw(query, view, shown, null),
  };
}

const inView = async (query: MapQuery, view: View, today: string): Promise<PlacesInView> =>
  (await places()).inView(query, view, { today, page: query.page, spacing: SPACING });

const shownQuery = ({ kinds, tonight, stepFree, free, typed, streets }: MapQuery) => ({
  kinds,
  tonight,
  stepFree,
  free,
  typed,
  streets,
});

function row({ place, km, tonight }: FoundPlace) {
  const { kind, slug, name, sort, municipality, town, isApproximate, isExample, stepFree, free } = place;
  return {
    kind,
    slug,
    name,
    sort,
    municipality,
    town,
    isApproximate,
    isExample,
    stepFree,
    free,
    km,
    tonight: tonight.map(({ slug: event, occurrence, title, startsAt }) => ({
      event,
      occurrence,
      title,
      startsAt,
    })),
  };
}

export type PlaceRow = ReturnType<typeof row>;

function draw(query: MapQuery, view: View, { clusters }: PlacesInView, from: From | null) {
  const bounds = boundsOf(view);
  const source = streetSource();
  const streets = query.streets && source !== null && view.zoom >= STREETS_FROM;
  return {
    land: landIn(view),
    towns: streets
      ? []
      : townsIn(
          view,
          clusters.map((cluster) => spotIn(bounds, cluster)),
        ),
    marks: clusters.map((cluster) => mark(query, view, bounds, cluster)),
    here: from && { ...spotIn(bounds, project(from.position)), name: from.place?.name ?? null },
    steps: steps(query, view),
    zoom: view.zoom,
    middle: view.centre,
    coarse: view.zoom > STREETS_FROM && !streets,
    streets: streets ? streetTiles(view, source.template) : [],
    source: source && {
      attribution: source.attribution,
      host: new URL(source.origin).host,
      toggle: view.zoom >= STREETS_FROM ? mapAddress({ ...query, streets: !streets }, view) : null,
    },
  };
}

export type DrawnMap = ReturnType<typeof draw>;
export type DrawnMark = ReturnType<typeof mark>;

/** Marks are drawn within the frame, so that none is cut off. */
const inside = (part: number): number => Math.round(Math.max(0.025, Math.min(0.975, part)) * 1e4) / 1e2;

function mark(query: MapQuery, view: View, bounds: Bounds, cluster: FoundCluster) {
  const { x, y } = spotIn(bounds, cluster);
  const { place, count } = cluster;
  return {
    x: inside(x),
    y: inside(y),
    count,
    place: place && { kind: place.kind, name: place.name, slug: place.slug, sort: place.sort },
    near: place ? '' : townNear(unproject(cluster)),
    /** Null where coming closer shows nothing new: then the list has them. */
    href: place ? null : closer(query, view, cluster.bounds),
  };
}

/** The view that takes a cluster apart, at least one step closer. */
function closer(query: MapQuery, view: View, around: Bounds): string | null {
  const one = around.east - around.west < ONE_HOUSE && around.south - around.north < ONE_HOUSE;
  if (view.zoom >= ZOOMS.closest) return null;
  const fits = viewAround(around);
  return mapAddress(
    query,
    one ? viewAt(fits.centre, ZOOMS.closest) : viewAt(fits.centre, Math.max(fits.zoom, view.zoom + 1)),
  );
}

/** Where the buttons lead; null where there is nothing more that way. */
function steps(query: MapQuery, view: View) {
  const to = (next: View) => {
    const kept = viewAt(next.centre, next.zoom);
    const same =
      kept.zoom === view.zoom &&
      Math.abs(kept.centre.latitude - view.centre.latitude) < 1e-6 &&
      Math.abs(kept.centre.longitude - view.centre.longitude) < 1e-6;
    return same ? null : mapAddress(query, kept);
  };
  return {
    in: to({ ...view, zoom: view.zoom + 1 }),
    out: to({ ...view, zoom: view.zoom - 1 }),
    north: to(panned(view, 0, -0.5)),
    south: to(panned(view, 0, 0.5)),
    west: to(panned(view, -0.5, 0)),
    east: to(panned(view, 0.5, 0)),
    whole: isWhole(view) ? null : mapAddress(query, WHOLE),
  };
}
