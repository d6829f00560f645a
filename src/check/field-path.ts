import { isRecord } from './read-content.ts';

/** A path as an author says it: `which-invitation › three-books › feedback.en`. */
export function nameOf(path: readonly PropertyKey[], data: unknown): string {
  const parts: string[] = [];
  let value = data;
  path.forEach((step, index) => {
    value = Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[String(step)] : undefined;
    const previous = path[index - 1];
    if (typeof step === 'number') {
      const id =
        isRecord(value) && typeof value.id === 'string' ? value.id : `${String(previous)} ${step + 1}`;
      parts.push(id);
    } else if (typeof path[index + 1] !== 'number') {
      if (typeof previous === 'string' && parts.length > 0) parts.push(`${parts.pop()}.${String(step)}`);
      else parts.push(String(step));
    }
  });
  return parts.join(' › ') || 'the file';
}

/** What stands at a path; undefined when nothing does. */
export function valueAt(path: readonly PropertyKey[], data: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[String(step)] : undefined,
    data,
  );
}
