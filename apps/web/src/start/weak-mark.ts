/**
 * The mark of a page (ETag) as a weak one: how marks are compared, and what is true of a page and its compressed twin
 * (RFC 9110, 8.8.3.2).
 * @example weak('"a1"') // => 'W/"a1"'
 * @example weak('W/"a1"') // => 'W/"a1"'
 */
export const weak = (mark: string): string => (mark.startsWith('W/') ? mark : `W/${mark}`);
