/**
 * Whether a cell of a spreadsheet that begins with this character would be a formula: `=`, `+`, `-` and `@`, in
 * every form that is the same sign to a program that folds forms (full-width, small, raised, Hebrew).
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function isFormulaSign(character: string): boolean {
  return /^[=+\-@−]/.test(character.normalize('NFKC'));
}
