import {
  readCrosswalk,
  readDefinitions,
  type Crosswalk,
  type Definitions,
} from '@samskab/domain/definitions';
import { GUIDE_RULES } from '@samskab/domain/guide';
import { shippedFiles } from '@samskab/store';

/** What samskabelse means, and the words of researchers for our forms. */
export interface Concept {
  readonly definitions: Definitions;
  readonly crosswalk: Crosswalk;
}

let reading: Promise<Concept> | null = null;

/** The definitions, read from their files when they are first asked for. */
export const concept = (): Promise<Concept> => (reading ??= read());

async function read(): Promise<Concept> {
  try {
    const files = new Map((await shippedFiles('definitions')).map(({ name, content }) => [name, content]));
    const forms = GUIDE_RULES.forms.map(({ code }) => code);
    const definitions = readDefinitions(files.get('definitions'), forms);
    const crosswalk = readCrosswalk(files.get('crosswalk'), forms);
    if (!definitions.ok) throw new Error(`definitions.json: ${JSON.stringify(definitions.error)}`);
    if (!crosswalk.ok) throw new Error(`crosswalk.json: ${JSON.stringify(crosswalk.error)}`);
    return { definitions: definitions.value, crosswalk: crosswalk.value };
  } catch (wrong) {
    reading = null;
    throw wrong;
  }
}
