/** The attributes of each component that an author may write; a lesson needs no others. */
export const components: ReadonlyMap<string, readonly string[]> = new Map([
  ['Card', ['id', 'title']],
  ['Facilitator', []],
  ['Figure', ['src', 'alt']],
  ['Quiz', ['id']],
  ['Reflect', ['id']],
  ['Scenario', ['id', 'title']],
  ['Source', ['id']],
  ['Steps', []],
  ['Term', ['id']],
  ['ThisWeek', ['id']],
]);
