const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it has to stand between the tags of HTML. */
export const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => references[sign] ?? sign)

/** Text as it has to stand in an attribute of HTML, in whichever quotation marks. */
export const escapeAttribute = (text: string): string => text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign)
