/**
 * What a browser forbids to a page that it opens from a disk, and what a copy does instead. `docs/offline-copy.md`
 * shows this table, and a test holds the two together.
 */
export const rules: readonly Rule[] = [
  {
    forbidden:
      '`<script type="module">`, `import`, `import()`: a file has no origin, so each is refused as foreign',
    instead: 'All module scripts of a page, with what they load later, become one classic script',
    where: 'bundle-scripts.ts',
  },
  {
    forbidden: '`fetch` of a file: refused for the same reason',
    instead: 'The JSON lies in a classic script; `fetch` for that path answers from it, when it is asked for',
    where: 'begin.client.ts',
  },
  {
    forbidden: 'Addresses that begin with `/`: they would lead to the root of the disk',
    instead:
      'The way from file to file, in pages when the copy is made, in what scripts draw as soon as it is drawn',
    where: 'rewrite-page.ts, begin.client.ts',
  },
  {
    forbidden: 'An address of a folder: the browser lists the files in it',
    instead: '`index.html` stands in every address',
    where: 'place-of.ts',
  },
  {
    forbidden: 'One `localStorage` for all pages: Firefox gives each file its own',
    instead: 'One file, `keep.html`, keeps for all of them, in an invisible frame; elsewhere nothing changes',
    where: 'shared-storage.client.ts',
  },
  {
    forbidden: '`location.origin` and `location.host`: `file://`, `null` or nothing',
    instead:
      'The address of the site is written into the scripts, so that what is sent to others leads somewhere; without `SITE_URL`, tools that make links say that these open nowhere',
    where: 'bundle-scripts.ts, rewrite-data.ts, rewrite-page.ts',
  },
  {
    forbidden: 'A service worker, a manifest, fetching ahead, taking along',
    instead:
      'Left out, with the sizes in lists: everything is on the disk already, and links to that page lead to the one about the copy',
    where: 'bundle-scripts.ts, left-out.ts, rewrite-page.ts',
  },
  {
    forbidden: 'A security policy as a header; one in the page holds hashes of scripts that are no more',
    instead: 'Left out: a page of a copy loads nothing but its own files',
    where: 'rewrite-page.ts',
  },
  {
    forbidden: 'A server: webinars, sign-up, Pagefind with its WebAssembly, `/beheer/`',
    instead: 'Left out, and said in words; links lead to the site when `SITE_URL` names it',
    where: 'left-out.ts, rewrite-page.ts',
  },
  {
    forbidden: 'The other language, which is another zip',
    instead: 'The link leads to the site, or to the page about the copy',
    where: 'place-of.ts',
  },
  {
    forbidden:
      'Any file but the one that was opened: an unopened zip, a file manager that hands over `content://`',
    instead: 'A page sees that its script did not come and says what to do',
    where: 'rewrite-page.ts',
  },
];

export interface Rule {
  readonly forbidden: string;
  readonly instead: string;
  /** The files of src/build/export-offline/ that do it. */
  readonly where: string;
}
