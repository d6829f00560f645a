/**
 * The files below `/_astro/` that the text of a page or a script names: what it loads, and what it may load
 * later. Their names carry a hash, so nothing else looks like one.
 */
export function namedAssets(text: string): string[] {
  const named = text.matchAll(
    /(?:\/_astro\/|["'`]\.\/|["'`]_astro\/)([\w-][\w.-]*\.(?:js|css|wasm))(?![\w.])/g,
  );
  return [...new Set([...named].map(([, name]) => `/_astro/${name}`))];
}

/** Everything that texts name, and what those name in turn. `read` gives the text of a file, if it is there. */
export async function reachableAssets(
  texts: Iterable<string>,
  read: (address: string) => Promise<string | undefined>,
): Promise<Set<string>> {
  const found = new Set<string>();
  const open = [...texts].flatMap(namedAssets);
  for (let address = open.pop(); address !== undefined; address = open.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    open.push(...namedAssets((await read(address)) ?? ''));
  }
  return found;
}
