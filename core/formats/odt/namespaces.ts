const base = 'urn:oasis:names:tc:opendocument:xmlns:'

/** The vocabularies of an ODT (OpenDocument 1.0 to 1.3), by the prefixes used here. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  [`${base}office:1.0`, 'office'],
  [`${base}text:1.0`, 'text'],
  [`${base}table:1.0`, 'table'],
  [`${base}drawing:1.0`, 'draw'],
  [`${base}style:1.0`, 'style'],
  [`${base}xsl-fo-compatible:1.0`, 'fo'],
  [`${base}manifest:1.0`, 'manifest'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
])
