import type { Visitor } from '@samskab/domain';
import type { Person } from '#lib/server/person.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Of a story that was withdrawn: why, and when. */
      why?: string;
      at?: Date | null;
    }
    interface Locals {
      /** Who asks, for the permission functions. */
      visitor: Visitor;
      /** The person logged in; null when nobody is. */
      person: Person | null;
    }
  }
}
export {};
