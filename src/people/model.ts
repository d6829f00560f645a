/** Someone who learns on this device. */
export interface Person {
  /** Empty for the first person, whose values stand where they stood before there were others. */
  readonly id: string;
  /** May be empty: a figure is enough. */
  readonly name: string;
  readonly figure: Figure;
}

/** The drawn figures by which people who do not type a name know themselves. */
export const figures = {
  circle: '●',
  triangle: '▲',
  square: '■',
  star: '★',
  diamond: '◆',
  half: '◐',
} as const;

export type Figure = keyof typeof figures;

/** Characters of a name at most: it stands in the header of every page. */
export const longestName = 12;
