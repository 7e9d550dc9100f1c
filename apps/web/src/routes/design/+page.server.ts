import { error } from '@sveltejs/kit';
import { dev } from '$app/env';

const THEMES = ['light', 'dark'] as const;

/** In development, or where `SAMSKAB_DESIGN=1` asks for it; elsewhere there is no such page. */
export const load = ({ url }) => {
  if (!dev && process.env.SAMSKAB_DESIGN !== '1') error(404, 'Not found');
  const asked = url.searchParams;
  return {
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? null,
    rtl: asked.get('dir') === 'rtl',
    large: asked.get('zoom') === '200',
  };
};
