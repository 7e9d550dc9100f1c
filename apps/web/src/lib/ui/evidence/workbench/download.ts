import { analysisFile, MIME, type AnalysisFile } from './analysis-files.ts';

/** Makes a file here in the browser and hands it to whoever sits in front of it. */
export function download(name: AnalysisFile, wanted: Parameters<typeof analysisFile>[1]): void {
  const address = URL.createObjectURL(new Blob([analysisFile(name, wanted)], { type: MIME[name] }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
