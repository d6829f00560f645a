import { zipSync } from 'fflate';

/**
 * A zip of files below one folder. The same files give the same bytes, whenever and wherever: all times are the
 * first that a zip can hold.
 */
export function packZip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const inFolder = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, bytes]) => [`${folder}/${file}`, bytes]);
  /* fflate writes the local time, so this is one moment in every time zone. */
  return zipSync(Object.fromEntries(inFolder), { level: 9, mtime: new Date(1980, 0, 1) });
}
