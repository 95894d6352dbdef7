/** The `imsmanifest.xml` of a SCORM 1.2 package with one SCO: what is in the package and which page begins it. Nothing is read or written here. */

/** Names of this package in a course system; a new version takes the place of an old one by them. */
const ID = {
  manifest: 'KIND-REGARDS',
  organization: 'KIND-REGARDS-WEEK',
  item: 'KIND-REGARDS-ITEM',
  resource: 'KIND-REGARDS-SCO',
};

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Each part of the path as it stands in an address. */
const address = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

export interface Manifest {
  readonly title: string;
  /** Of the piece, as `package.json` has it. */
  readonly version: string;
  /** Every file of the package but the manifest itself, relative to it. */
  readonly files: readonly string[];
  /** The one of them that begins. */
  readonly start: string;
}

/** @throws {Error} when the page that begins is not in the package */
export function manifest({ title, version, files, start }: Manifest): string {
  if (!files.includes(start)) throw new Error(`The package has no ${start} to begin with.`);
  const listed = files.toSorted().map((file) => `      <file href="${xml(address(file))}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${ID.manifest}" version="${xml(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${ID.organization}">
    <organization identifier="${ID.organization}">
      <title>${xml(title)}</title>
      <item identifier="${ID.item}" identifierref="${ID.resource}">
        <title>${xml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${ID.resource}" type="webcontent" adlcp:scormtype="sco" href="${xml(address(start))}">
${listed.join('\n')}
    </resource>
  </resources>
</manifest>
`;
}
