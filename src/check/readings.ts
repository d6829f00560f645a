import { readYaml, type YamlFile } from './yaml-file.ts';

/**
 * What was made of a file, kept until its text changes: rules share one reading, and an author who saves one lesson
 * of a thousand waits for one. Keeps the last reading of each file for as long as it lives itself.
 */
export function keepReadings(): Readings {
  const kept = new Map<string, { readonly text: string; readonly reading: unknown }>();
  return <Reading>(kind: string, file: string, text: string, read: () => Reading): Reading => {
    const name = `${kind} ${file}`;
    const known = kept.get(name);
    if (known?.text === text) return known.reading as Reading;
    const reading = read();
    kept.set(name, { text, reading });
    return reading;
  };
}

/** A YAML file, read once for whoever asks with the same readings. */
export function yamlOnce(readings: Readings, file: string, text: string): YamlFile {
  return readings('yaml', file, text, () => readYaml(file, text));
}

/**
 * Gives the reading of this kind of this text, and calls `read` only when there is none yet. A kind is one function:
 * its result depends on the name and the text of the file alone, and is never changed.
 */
export type Readings = <Reading>(kind: string, file: string, text: string, read: () => Reading) => Reading;
