import { templateCsv, templateXlsx } from '@samskab/exchange';
import { Argument, Command, Option } from 'commander';
import { writeOut } from '../files/write-file.ts';
import { describedIn, withExample, type Maker } from '../maker.ts';
import type { Language } from '../words.ts';

interface TemplateOptions {
  readonly out: string;
  readonly language?: Language;
}

export const templateCommand: Maker = (io) => {
  const { language } = io;
  const command = new Command('template')
    .addArgument(new Argument('<format>').choices(['csv', 'xlsx']))
    .option(
      '--out <file>',
      language === 'da' ? 'filen, der skal skrives; ellers stdout' : 'the file to write; otherwise stdout',
      '-',
    )
    .addOption(
      new Option(
        '--language <language>',
        language === 'da' ? 'sproget i den: da eller en' : 'its language: da or en',
      ).choices(['da', 'en']),
    )
    .action(async (format: 'csv' | 'xlsx', options: TemplateOptions) => {
      const wanted = options.language ?? language;
      const whole = format === 'csv' ? templateCsv(wanted) : await templateXlsx(wanted);
      await writeOut(options.out, [whole], io);
    });
  describedIn(language, command, {
    da: 'Skriver skabelonen til erfaringer, klar til at udfylde i et regneark',
    en: 'Writes the template for experiences, ready to be filled in as a spreadsheet',
  });
  return withExample(language, command, 'samskab template xlsx --out skabelon.xlsx');
};
