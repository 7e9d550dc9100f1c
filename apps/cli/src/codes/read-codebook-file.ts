import { readCodebook, SAMSKAB_CODEBOOK, type Codebook, type CodebookRefusal } from '@samskab/domain';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { EXIT, Failure } from '../failure.ts';
import { jsonIn } from '../files/json-in.ts';
import { ROOT } from '../with-store.ts';
import type { Words } from '../words.ts';

const FOLDER = path.join(ROOT, 'content', 'codebooks');

/** Reads a codebook by the key of one that comes with Samskab, or by its path. Throws Failure. */
export async function readCodebookFile(name: string): Promise<Codebook> {
  const read = readCodebook(jsonIn(await codebookText(name), name));
  if (!read.ok) throw new Failure(unusable(name, read.error));
  if (read.value.key === SAMSKAB_CODEBOOK.key) throw new Failure(OWN);
  return read.value;
}

async function codebookText(name: string): Promise<string> {
  if (name.includes('/') || name.includes(path.sep) || name.endsWith('.json')) return readFile(name, 'utf8');
  const keys = (await readdir(FOLDER)).map((file) => path.basename(file, '.json')).toSorted();
  if (keys.includes(name)) return readFile(path.join(FOLDER, `${name}.json`), 'utf8');
  throw new Failure(
    {
      da: `Der er ingen kodebog, der hedder ${name}; der er ${keys.join(', ')}.`,
      en: `There is no codebook ${name}; there are ${keys.join(', ')}.`,
    },
    EXIT.wrongUse,
  );
}

const WHY: { readonly [Code in CodebookRefusal['code']]: (what: string) => Words } = {
  not_a_codebook: (at) => ({
    da: `noget er galt ved ${at || 'begyndelsen'}`,
    en: `see ${at || 'its beginning'}`,
  }),
  code_twice: (which) => ({ da: `koden ${which} står to gange`, en: `the code ${which} is there twice` }),
  unknown_usual: (which) => ({
    da: `${which} i usual er ikke et af dens vilkår`,
    en: `${which} in usual is none of its conditions`,
  }),
};

function unusable(name: string, refusal: CodebookRefusal): Words {
  const why = WHY[refusal.code]('at' in refusal ? refusal.at : refusal.which);
  return {
    da: `Kodebogen ${name} kan ikke bruges: ${why.da}.`,
    en: `The codebook ${name} cannot be used: ${why.en}.`,
  };
}

const OWN: Words = {
  da: 'Samskabs egen kodebog følger med programmet; der kodes i redaktionen, ikke fra en fil.',
  en: 'Samskab’s own codebook ships with the program; coding is done by editors, not from a file.',
};
