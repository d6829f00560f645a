/** Reads a submitted body: every field by name; what is ticked several times stands together, with spaces. */
export function readFields(body: string): Record<string, string> {
  const given = new URLSearchParams(body);
  return Object.fromEntries([...new Set(given.keys())].map((name) => [name, given.getAll(name).join(' ')]));
}
