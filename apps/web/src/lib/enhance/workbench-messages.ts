import type { AnalysisSettings } from '@samskab/domain/analysis-settings';
import type { Trial, TrialAnswer } from '#lib/ui/evidence/workbench/robustness.ts';
import type { AnalysisAnswer } from '#lib/ui/evidence/workbench/run-analysis.ts';
import type { WorkbenchTable } from '#lib/ui/evidence/workbench/workbench-table.ts';

/** What the page asks its worker. The table is told once and stays. */
export type Asked =
  | { readonly kind: 'table'; readonly table: WorkbenchTable }
  | {
      readonly kind: 'analyse';
      readonly id: number;
      readonly a: AnalysisSettings;
      readonly b: AnalysisSettings | null;
      readonly language: 'da' | 'en';
    }
  | { readonly kind: 'try'; readonly id: number; readonly trial: Trial; readonly settings: AnalysisSettings };

/** What the worker answers. */
export type Answered =
  | { readonly kind: 'analysed'; readonly id: number; readonly answers: Answers }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'tried'; readonly id: number; readonly answer: TrialAnswer };

/** Of one set-up or two. */
export interface Answers {
  readonly a: AnalysisAnswer;
  readonly b: AnalysisAnswer | null;
}
