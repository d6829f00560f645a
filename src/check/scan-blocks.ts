import type { Place } from './mistake.ts';
import { isRecord } from './read-content.ts';
import type { YamlFile } from './yaml-file.ts';

/** Each block of `self-scan.yaml` as it stands there, with its place; one without an id has an empty id. */
export function scanBlocksOf(file: YamlFile | undefined): ScanBlockEntry[] {
  const list = isRecord(file?.data) && Array.isArray(file.data.blocks) ? file.data.blocks : [];
  return list.map((raw: unknown, index) => ({
    id: isRecord(raw) && typeof raw.id === 'string' ? raw.id : '',
    raw,
    path: ['blocks', index],
    file: file?.file ?? '',
    line: file?.lineOf(['blocks', index]) ?? 1,
  }));
}

export interface ScanBlockEntry extends Place {
  readonly id: string;
  readonly raw: unknown;
  /** Where it stands in the file. */
  readonly path: readonly PropertyKey[];
}
