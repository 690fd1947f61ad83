import { describe, expect, test } from 'vitest'
import { htmlFormat } from '../../../core/formats/html'
import { readPasted } from '../../../core/formats/pasted-html'

/** The body of the page that is kept. */
const body = (html: string): string | undefined => /<body>\n([\s\S]*)\n<\/body>/.exec(readPasted(html)?.html ?? '')?.[1]

describe('pasted HTML', () => {
  test('keeps blocks, and the inline markup that readers see', () => {
    const pasted = readPasted(
      '<html><body><!--StartFragment--><h2 style="color:red">The <em>port</em></h2><p class="x">Read <a href="https://a.example/?b=1&amp;c" onclick="x()" target="_blank">the report</a>.<br>Now.</p><ul><li>One</li></ul><!--EndFragment--></body></html>',
    )
    expect(pasted?.html).toBe(
      `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
</head>
<body>
<h2>The <em>port</em></h2>
<p>Read <a href="https://a.example/?b=1&amp;c">the report</a>.<br/>Now.</p>
<ul>
<li>One</li>
</ul>
</body>
</html>
`,
    )
    expect(pasted?.text).toBe('The port\n\nRead the report.\nNow.\n\nOne')
  })

  test('from Google Docs is bold where the styles say so, not where the outermost tag does', () => {
    const docs =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:400">It is </span><span style="font-weight:700;font-style:italic">closed</span><span style="font-weight:400">.</span></p></b>'
    expect(body(docs)).toBe('<p>It is <b><i>closed</i></b>.</p>')
  })

  test('from Word is without its styles, conditions and private tags', () => {
    const word =
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Draft</title><style>p{color:red}</style><!--[if gte mso 9]><xml><o:x>1</o:x></xml><![endif]--></head><body><p class=MsoNormal><b style=\'mso-bidi-font-weight:normal\'>Port</b> of Vigo<o:p></o:p></p></body></html>'
    expect(body(word)).toBe('<p><b>Port</b> of Vigo</p>')
  })

  test.each([
    ['<p>Read <b onmouseover="x()">this</b><script>x()</script><style>*{}</style></p>'],
    ['<p>Read <b>this</b><img src="x" onerror="x()"></p>'],
    ['<p>Read <b>this</b><svg onload="x()"><script>x()</script></svg></p>'],
    ['<p><a href="javascript:x()">Read</a> <b>this</b><iframe srcdoc="<p>x</p>"></iframe></p>'],
    ['<p><a href=" java\nscript:x()">Read</a> <b style="background:url(x)">this</b></p>'],
    ['<p><a href="data:text/html,x">Read</a> <b>this</b><object data="x"><embed src="x"></object></p>'],
  ])('leaves out what does something: %s', (html) => {
    expect(body(html)).toBe('<p>Read <b>this</b></p>')
  })

  test('keeps protected words as words, whatever is put together around them', () => {
    const html = '<p><b>Buy</b> <span translate="no"><<i>script>x()<<i>/script></span> now</p>'
    expect(body(html)).toBe('<p><b>Buy</b> <span translate="no">&lt;script&gt;x()&lt;/script&gt;</span> now</p>')
  })

  test.each([
    '',
    'Just words',
    '<p>One</p><p>Two</p>',
    '<div><span style="color:#fff">let x</span></div>',
    '<p>One <img src="x" alt="two"></p>',
    '<b style="font-weight:normal"><p>One</p></b>',
  ])('without formatting is not kept: %s', (html) => {
    expect(readPasted(html)).toBeNull()
  })

  test('is what the HTML format reads', () => {
    const page = readPasted('<h1>Title</h1><p>Some <strong>words</strong></p>')?.html ?? ''
    const file = { name: 'Pasted source.html', bytes: new TextEncoder().encode(page) }
    expect(htmlFormat.recognise(file)).toBe(1)
    const read = htmlFormat.read(file)
    expect(read.ok && read.value.document.blocks.map(({ kind, content }) => [kind, content.text])).toEqual([
      ['heading', 'Title'],
      ['paragraph', 'Some words'],
    ])
  })
})
