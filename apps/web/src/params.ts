import { isUuid } from '@samskab/domain';
import { defineParams } from '@sveltejs/kit/params';

/** Secrets of links are 160 bits in base64url: 27 signs. */
const KEY = /^[A-Za-z0-9_-]{27}$/;

/** What may stand in an address where a folder of routes has a matcher; anything else is a page that does not exist. */
export const params = defineParams({
  /** Before the secret of a return link. */
  k: (text) => (text === 'k' ? text : undefined),
  /** A story: its identifier, or the secret of its return link. */
  story: (text) => (isUuid(text) || KEY.test(text) ? text : undefined),
  step: (text) => (/^[1-8]$/.test(text) ? text : undefined),
});
