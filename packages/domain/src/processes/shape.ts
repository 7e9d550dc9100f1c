import * as z from 'zod';
import { ACTOR_GROUPS } from '../kernel/actor-groups.ts';
import { text } from '../kernel/text.ts';
import { PROCESS_LIMITS as LIMITS } from './codes.ts';
import { isDay } from './days.ts';

/** The pieces of which artefacts are made. */
export const id = z.uuid();
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/);
export const codes = z.array(code).max(40).default([]);
export const group = z.enum(ACTOR_GROUPS);
export const groups = z
  .array(group)
  .max(4)
  .transform((list) => [...new Set(list)])
  .default([]);
export const line = text(LIMITS.line);
export const words = text(LIMITS.text);
export const long = text(LIMITS.long);
export const day = z.string().refine(isDay);
export const moment = z.iso.datetime();
export const orNull = <Shape extends z.ZodType>(shape: Shape) => shape.nullable().default(null);
export const count = z.number().int().min(0).max(100_000);
export const countsByGroup = z.partialRecord(group, count).default({});
export const countsByCode = z.record(code, count).default({});

/** What every artefact carries: its id, who wrote it for which group, and when. */
export const written = { id, group, seat: orNull(id), at: moment };
