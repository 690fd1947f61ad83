/** How printed pages look. Insertions and deletions can be told apart without colour, and in right-to-left text. */
export const pageStyle = `
@page { size: A4; margin: 15mm }
:root { color: #111; background: #fff; font: 10pt/1.4 system-ui, sans-serif; print-color-adjust: exact }
body { margin: 0 }
h1 { font-size: 14pt; margin: 0 0 4mm }
.legend { margin: 0 0 4mm }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border-block-end: 0.5pt solid #999; padding: 1.5mm 2mm; text-align: start; vertical-align: top; overflow-wrap: anywhere }
th { font-weight: 600 }
th:first-child { inline-size: 8% }
th:last-child { inline-size: 18% }
.heading td { font-weight: 600 }
ins { background: #dff0df; text-decoration: underline }
del { background: #f7dede; text-decoration: line-through }
.by, .note { color: #444; display: block; font-size: 8.5pt }
.note { border-inline-start: 1.5pt solid #999; margin-block-start: 1mm; padding-inline-start: 1.5mm }
`

/** The page may use this style and no other (Content-Security-Policy). */
export const pageStyleHash = 'sha256-A3R/eLPRiCmFwCsnXlYmVLYV4XCSn32juOBq6Xk+x7o='
