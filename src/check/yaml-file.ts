import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** A YAML text as data, with the line of every field. Reads as the build does: dates become dates. */
export function readYaml(file: string, text: string): YamlFile {
  return (file.endsWith('.json') && readJson(file, text)) || readText(file, text);
}

/**
 * JSON is YAML and is read much faster by itself: the ledger of a large course is the largest of all files. Its
 * lines are looked up only when there is something to say. Undefined when it is no JSON: then YAML tells why.
 */
function readJson(file: string, text: string): YamlFile | undefined {
  try {
    const data: unknown = JSON.parse(text);
    let lines: YamlFile | undefined;
    return {
      file,
      data,
      lineOf: (path) => {
        lines ??= readText(file, text);
        return lines.lineOf(path);
      },
    };
  } catch {
    return undefined;
  }
}

function readText(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    customTags: ['timestamp'],
    merge: true,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problem = document.errors[0];
  return {
    file,
    ...(problem
      ? { data: undefined, problem: { message: problem.message, line: lineAt(problem.pos[0]) } }
      : { data: document.toJS(), tree: { document, lineAt } }),
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

/** Where the field at `path` starts, or else the nearest thing around it that is there. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = isMap(root) ? startOf(root.items[0]?.key, 0) : startOf(root, 0);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key, offset);
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item, offset);
      node = item;
    } else break;
  }
  return offset;
}

function startOf(node: unknown, otherwise: number): number {
  return (node as Node | null | undefined)?.range?.[0] ?? otherwise;
}

/** A YAML file that was read. `data` is undefined when there is a `problem`. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  readonly problem?: { readonly message: string; readonly line: number };
  /** What the parser made of it, to walk through, and the line at an offset there; not of JSON. */
  readonly tree?: { readonly document: Document.Parsed; readonly lineAt: (offset: number) => number };
  /** The line of the field at a path (`['questions', 2, 'prompt']`), or of what stands around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}
