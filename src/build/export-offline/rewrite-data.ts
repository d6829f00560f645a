/**
 * The data of a tool, with the paths of pages as addresses of the site: a link that a tool makes to be sent must
 * work for whoever gets it, and that person has another folder. Without a known site all stays as it is.
 */
export function rewriteData(json: string, site: string | undefined): string {
  if (site === undefined) return json;
  const withSite = (value: unknown): unknown => {
    if (typeof value === 'string')
      return /^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)*(?:[?#]\S*)?$/.test(value) ? site + value : value;
    if (Array.isArray(value)) return value.map(withSite);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSite(one)]));
  };
  return JSON.stringify(withSite(JSON.parse(json))).replaceAll('<', '\\u003c');
}
