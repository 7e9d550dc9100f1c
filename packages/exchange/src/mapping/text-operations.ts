import { columnsOfTemplate } from './operands.ts';
import { bare, listIn, splitOutside } from './lists.ts';
import { distinct, eachOf, isNothing, listOf, textOf, type Operation } from './operation.ts';
import { plainFromHtml, plainFromMarkdown } from './plain-text.ts';
import { addressesIn, sectionOf, sentenceCased, truncated } from './texts.ts';

/** Joins what is told. With a limit, later pieces that would not fit as a whole are left out. */
export const join: Operation<'join'> = ({ join: pieces, with: between = '\n\n', limit }, { value }) => {
  let joined = '';
  for (const piece of pieces.map((operand) => textOf(value(operand)))) {
    const longer = joined === '' || piece === '' ? joined + piece : joined + between + piece;
    if (limit === undefined || longer.length <= limit) joined = longer;
  }
  return joined === '' ? null : joined;
};

export const split: Operation<'split'> = ({ split: operand, by }, { value }) =>
  listOf(value(operand)).flatMap((item) => listIn(textOf(item), by));

/** One part of each value, counted from 1. */
export const part: Operation<'part'> = ({ part: operand, at, by = ',' }, { value }) =>
  eachOf(value(operand), (text) => bare(splitOutside(text, by)[at - 1] ?? '') || null);

export const plain: Operation<'plain'> = ({ plain: operand, from }, { value }) =>
  eachOf(value(operand), (text) => (from === 'html' ? plainFromHtml(text) : plainFromMarkdown(text)) || null);

export const sentenceCase: Operation<'sentenceCase'> = ({ sentenceCase: operand }, { value }) =>
  eachOf(value(operand), sentenceCased);

export const truncate: Operation<'truncate'> = ({ truncate: operand, at }, { value }) =>
  eachOf(value(operand), (text) => truncated(text, at));

export const section: Operation<'section'> = ({ section: operand, from, until }, { value }) =>
  eachOf(value(operand), (text) => sectionOf(text, from, until) || null);

/** The columns in braces put into the text; nothing when one of them says nothing. */
export const template: Operation<'template'> = ({ template: text }, { row }) => {
  const cells = columnsOfTemplate(text).map((column) => [column, row.cell(column)] as const);
  if (cells.some(([, cell]) => cell === null)) return null;
  const told = new Map(cells);
  return text.replaceAll(/\{([^{}]+)\}/g, (_, column: string) => told.get(column) ?? '');
};

export const links: Operation<'links'> = ({ links: operand, label = '' }, { value }) =>
  distinct(listOf(value(operand)).flatMap((item) => addressesIn(textOf(item))))
    .slice(0, 40)
    .map((url) => ({ url, label }));

export const first: Operation<'first'> = ({ first: operands }, { value }) => {
  for (const operand of operands) {
    const found = value(operand);
    if (!isNothing(found)) return found;
  }
  return null;
};

export const list: Operation<'list'> = ({ list: operands }, { value }) =>
  distinct(operands.flatMap((operand) => listOf(value(operand))));

export const object: Operation<'object'> = ({ object: fields, needs = [] }, { value }) => {
  const pairs = Object.entries(fields).map(([name, operand]) => [name, value(operand)] as const);
  const told = Object.fromEntries(pairs.filter(([, field]) => !isNothing(field)));
  return needs.every((name) => Object.hasOwn(told, name)) ? told : null;
};
