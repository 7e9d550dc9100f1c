import type { Visitor } from '@samskab/domain';
import type { Person } from '#lib/server/person.ts';
import type { IncomingMessage } from 'node:http';
import type { Door } from './start/door.ts';

declare global {
  namespace App {
    interface Error {
      message: string;
      /** Of a story that was withdrawn: why, and when. */
      why?: string;
      at?: Date | null;
      /** Of a form posted by somebody who is no longer logged in: its fields, so that nothing is lost. */
      kept?: readonly (readonly [name: string, text: string])[];
    }
    interface Platform {
      /** With the door it came through; without one where the site is developed. */
      req: IncomingMessage & { door?: Door };
    }
    interface Locals {
      /** Who asks, for the permission functions. */
      visitor: Visitor;
      /** The person logged in; null when nobody is. */
      person: Person | null;
      /** The language of a page that speaks others than the site: the finder's. */
      tongue?: { readonly language: string; readonly direction: 'ltr' | 'rtl' };
    }
  }
}
export {};
