import { error } from '@sveltejs/kit';
import { dev } from '$app/env';

/** Shows the error page of a status, so that it can be looked at. */
export const load = ({ params }) => {
  const status = Number(params.status);
  if ((!dev && process.env.SAMSKAB_DESIGN !== '1') || !Number.isInteger(status)) error(404, 'Not found');
  error(status >= 400 && status <= 599 ? status : 404, 'As asked for');
};
