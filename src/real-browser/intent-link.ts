/**
 * A link by which Android opens an address in the browser of one's own choice, out of the app that shows the
 * page. What stands behind `#` goes along: Android reads its own part from the last `#Intent;`.
 */
export function buildIntentLink(address: string): string {
  const [, scheme = 'https', rest = ''] = /^(https?):\/\/(.*)$/s.exec(address) ?? [];
  return `intent://${rest}#Intent;scheme=${scheme};action=android.intent.action.VIEW;category=android.intent.category.BROWSABLE;end`;
}
