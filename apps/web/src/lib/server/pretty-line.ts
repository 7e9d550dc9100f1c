const HIDDEN: ReadonlySet<string> = new Set(['level', 'time', 'msg', 'at']);
const WARNING = 40;

/**
 * A log line for people: the time, what happened, and its facts in the order they came.
 *
 * @param json one line of structured log
 * @example prettyLine('{"level":30,"time":0,"msg":"GET /erfaringer","status":200,"ms":12}').slice(9) // => 'GET /erfaringer status=200 ms=12'
 */
export function prettyLine(json: string): string {
  const entry: Record<string, unknown> = JSON.parse(json);
  const time = new Date(Number(entry['time'])).toTimeString().slice(0, 8);
  const facts = Object.entries(entry).filter(([name]) => !HIDDEN.has(name));
  const parts = [
    time,
    Number(entry['level']) >= WARNING ? '!' : '',
    String(entry['msg'] ?? ''),
    ...facts.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`),
  ];
  const frames = Array.isArray(entry['at']) ? entry['at'].map((frame) => `\n    ${String(frame)}`) : [];
  return parts.filter(Boolean).join(' ') + frames.join('');
}
