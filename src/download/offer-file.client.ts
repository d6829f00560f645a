/** Hands a file to the person: the browser saves it, or asks where. */
export function offerFile({ name, type, text }: OfferedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // some browsers read it long after the click
}

export interface OfferedFile {
  readonly name: string;
  /** For example `text/calendar`. */
  readonly type: string;
  readonly text: string;
}
