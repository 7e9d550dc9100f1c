// Run by the setup: makes the file with the Danish lexicon, unless it is there.
import { danishLexicon } from './lexicon-file.ts';

danishLexicon();
