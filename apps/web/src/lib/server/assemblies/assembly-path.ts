import { localizeHref } from '#lib/paraglide/runtime.js';

/** Where assemblies live. */
export const ASSEMBLIES = '/banen';

export const assemblyPath = (slug: string, page = ''): string => localizeHref(`${ASSEMBLIES}/${slug}${page}`);

/** The address of whoever drives it, by their secret. */
export const drivePath = (key: string): string => localizeHref(`${ASSEMBLIES}/styr/${key}`);
