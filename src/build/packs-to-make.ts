import { toolsGroup } from '../offline/model.ts';

/**
 * Bytes of text beyond which no pack is made, and smaller packs or pages by themselves are taken instead: what is cut
 * off begins its file again, and brotli works on a file with one processor. The whole course of 27 lessons has 3 MB.
 */
const mostOfPack = 8_000_000;

/**
 * The packs by which a course is taken along, largest first: everything, all lessons, each module, and the tools, as
 * far as each is not too large. `bytesOf` gives the bytes of text that groups hold together.
 */
export function packsToMake(
  modules: readonly string[],
  bytesOf: (groups: readonly string[]) => number,
): { readonly name: string; readonly groups: readonly string[] }[] {
  const all = [
    { name: 'whole', groups: [...modules, toolsGroup] },
    { name: 'lessons', groups: modules },
    ...[...modules, toolsGroup].map((id) => ({ name: id, groups: [id] })),
  ];
  return all.filter(({ groups }) => bytesOf(groups) <= mostOfPack);
}
