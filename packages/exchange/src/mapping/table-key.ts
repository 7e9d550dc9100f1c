/** How a value is compared with the keys of a table: letters of either size, blanks at the ends left out. */
export const tableKey = (text: string): string => text.trim().toLowerCase();
