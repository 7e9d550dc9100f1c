import type { RulesFields } from '@samskab/domain/guide';

/** The fields of a posted form by their names: a list where boxes can be ticked, a text otherwise. */
export function postedFields(form: FormData): RulesFields {
  const names = new Set(form.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const texts = form.getAll(name).filter((value) => typeof value === 'string');
      return [name, isList(name) ? texts : (texts[0] ?? '')] as const;
    }),
  );
}

const isList = (name: string): boolean => /(\.among|\.forms|^explained)$/.test(name);
