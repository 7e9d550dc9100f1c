export { PrintBusy } from './press.ts';
export { printPdf, type PrintPaper, type PrintRequest } from './print-pdf.ts';
export { qrSvg } from './qr-svg.ts';
