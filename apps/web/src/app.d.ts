import type { Visitor } from '@samskab/domain';
import type { Person } from '#lib/server/person.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who asks, for the permission functions. */
      visitor: Visitor;
      /** The person logged in; null when nobody is. */
      person: Person | null;
    }
  }
}
export {};
