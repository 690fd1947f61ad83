import { describe, expect, test } from 'vitest'
import { distributeTexts } from '../../../core/alignment/distribute'
import { linkContent } from '../../../core/alignment/link-text'
import type { TextCoding } from '../../../core/formats/format'
import { htmlFormat } from '../../../core/formats/html'
import { recogniseFormat } from '../../../core/formats/index'
import { proposeReview } from '../../../core/formats/propose'
import { applyEdits } from '../../../core/text/content'
import { fromShown, shown } from './shown'

const file = (text: string, name = 'a.html') => ({ name, bytes: new TextEncoder().encode(text) })
const latin = (text: string) => ({ name: 'a.html', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) })

const blocksOf = (text: string) => {
  const read = htmlFormat.read(file(text))
  return read.ok ? read.value.document.blocks : []
}

/** Kinds with their levels, then the text with its codes: `h1:Title`, `p:A {b}bold{/b} word`. */
const reads = (text: string, withIds = false) =>
  blocksOf(text).map(({ kind, level = '', content }) => `${kind[0]}${level}:${shown(content, withIds)}`)

const writes = (
  text: string,
  changes: Readonly<Record<string, readonly string[]>>,
  coding: Partial<TextCoding> | null = null,
) => {
  const texts = new Map(Object.entries(changes).map(([id, all]) => [id, all.map(fromShown)]))
  const wanted = coding && { encoding: 'utf-8' as const, bom: false, newline: '\n' as const, ...coding }
  const written = htmlFormat.write(file(text), texts, wanted)
  return written.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.value) : written.problem.code
}

describe('reading HTML', () => {
  test('each kind of element is a block', () => {
    expect(
      reads(
        '<h1>A</h1><p>B</p><ul><li>C</ul><blockquote><p>D</p></blockquote><table><tr><td>E<th><p>F</table>' +
          '<figure><figcaption>G</figcaption></figure><dl><dt>H<dd>I</dl><div>J<p>K</p>L</div>',
      ),
    ).toEqual(['h1:A', 'p:B', 'i:C', 'q:D', 'c:E', 'c:F', 'c:G', 'i:H', 'i:I', 'p:J', 'p:K', 'p:L'])
  })

  test('white space is collapsed as a browser collapses it, a no-break space is kept', () => {
    expect(reads('<p>\n  One\n  two  <b> three</b>\t four&nbsp;\u00a0 </p>')).toEqual([
      'p:One two {b}three{/b} four\u00a0\u00a0',
    ])
  })

  test('references are the characters that they stand for', () => {
    expect(reads('<p>caf&eacute; &#8212; &lt;b&gt; &amp;amp; R&D &#x1F600; &bogus;</p>')).toEqual([
      'p:caf\u00e9 \u2014 <b> &amp; R&D \u{1f600} &bogus;',
    ])
  })

  test('a line break is a newline, two part paragraphs', () => {
    expect(reads('<p>One <br>\n two<br/><br />Three<br></p>')).toEqual(['p:One\\ntwo', 'p:Three'])
  })

  test('inline tags are pairs, what stands alone is a point', () => {
    expect(
      reads('<p>See <a href="x"><em>this</em></a><sup>1</sup> <img src="i.png"> and<wbr>that<!-- c -->s</p>', true),
    ).toEqual(['p:See {a1}{em2}this{/em2}{/a1}{sup3}1{/sup3} {img4.}and{wbr5.}that{!6.}s'])
  })

  test('a tag whose other half lies in another block is a point', () => {
    expect(reads('<p><b>One<p>Two</b> three', true)).toEqual(['p:{b1.}One', 'p:Two{/b2.} three'])
  })

  test('pairs that cross keep their own ends', () => {
    expect(reads('<p><b>a<i>b</b>c</i></p>', true)).toEqual(['p:{b1}a{i2}b{/b1}c{/i2}'])
  })

  test('the title, the description and alternative texts are captions', () => {
    expect(
      reads(
        '<head><title>T &amp; U</title><meta name="description" content="D &quot;e&quot;"><meta name=author content=No></head>' +
          '<p>P <img alt="A cat"> q</p><img alt=Dog><img alt="">',
      ),
    ).toEqual(['c:T & U', 'c:D "e"', 'p:P {img.}q', 'c:A cat', 'c:Dog'])
  })

  test('scripts, styles, code blocks and what says so are left alone', () => {
    expect(
      reads(
        '<script>if (a<b) "<p>no</p>"</script><style>p{}</style><pre>no</pre><p translate="no">no</p>' +
          '<div class="x notranslate">no<p>no</p><p translate="yes">yes</p></div><svg><text>no</text></svg>' +
          '<select><option>no</select><textarea>no</textarea><template><p>no</p></template><!-- no --><p>end',
      ),
    ).toEqual(['p:yes', 'p:end'])
  })

  test('a protected word in a sentence is one chip that shows it', () => {
    expect(reads('<p>The <span translate="no">Acme <i>Corp</i></span> said.</p>')).toEqual(['p:The {Acme Corp.}said.'])
  })

  test('footnotes are notes', () => {
    expect(
      reads('<p>A<a href="#n">1</a></p><section role="doc-endnotes"><ol><li><p>Note.</p></li></ol></section>'),
    ).toEqual(['p:A{a}1{/a}', 'n:Note.'])
  })

  test('a tag that the end of the file cuts off is no text', () => {
    expect(reads('<p>One</p><p>Two<a href="x')).toEqual(['p:One', 'p:Two'])
  })

  test('a page without text is empty', () => {
    const read = htmlFormat.read(file('<p>&nbsp; <img src="x"></p>'))
    expect(read).toMatchObject({ ok: false, problem: { code: 'file-empty' } })
  })
})

describe('writing HTML', () => {
  test('only the changed words change: references, breaks and attributes stay', () => {
    expect(
      writes("<P CLASS='x'>El caf&eacute;\n  est&aacute; <B>muy</B> fr&iacute;o</P >", {
        b1: ['El caf\u00e9 est\u00e1 {b1}bien{/b1} fr\u00edo & <ya>'],
      }),
    ).toBe("<P CLASS='x'>El caf&eacute;\n  est&aacute; <B>bien</B> fr&iacute;o &amp; &lt;ya&gt;</P >")
  })

  test('codes go where the text has them, with their attributes', () => {
    expect(writes('<p>A <a href="u">b</a> <i>c</i></p>', { b1: ['{i2}c{/i2} A {a1}b{/a1}'] })).toBe(
      '<p><i>c</i> A <a href="u">b</a></p>',
    )
  })

  test('a picture keeps the spaces on both sides of it, wherever it goes', () => {
    const page = '<p>See <img src="i"> here and <b>there</b></p>'
    expect(writes(page, { b1: ['Look {img1.}here and {b2}there{/b2}'] })).toBe(
      '<p>Look <img src="i"> here and <b>there</b></p>',
    )
    expect(writes(page, { b1: ['See here and {img1.}{b2}there{/b2}'] })).toBe(
      '<p>See here and <img src="i"> <b>there</b></p>',
    )
  })

  test.each([
    ['a missing end is added', 'A {b1}b', '<p>A <b>b</b></p>'],
    ['an end without a beginning is left out', 'A{/b1} b', '<p>A b</p>'],
    ['what crosses is nested', '{b1}A {i2}b{/b1} c{/i2}', '<p><b>A <i>b</i></b><i> c</i></p>'],
    ['what ends in the wrong order at one place is put right', '{b1}A {i2}b{/b1}{/i2} c', '<p><b>A <i>b</i></b> c</p>'],
    ['a code of another file is known by its label', '{em9}A{/em9} {x7}b{/x7}', '<p><em>A</em> b</p>'],
    ['an id of another file is no code of this one', '{i1}A{/i1}', '<p><i>A</i></p>'],
  ])('%s', (_title, text, expected) => {
    expect(writes('<p><b>x</b> <i>y</i></p>', { b1: [text] })).toBe(expected)
  })

  test('a divided element is two, with its class and without its id', () => {
    expect(writes('<p id="a" class="c">A. B.</p>', { b1: ['A.', 'B.'] })).toBe(
      '<p id="a" class="c">A.</p>\n<p class="c">B.</p>',
    )
    expect(writes('<ul><li>A. B.<li>C</ul>', { b1: ['A.', 'B.'] })).toBe('<ul><li>A.</li>\n<li>B.<li>C</ul>')
  })

  test('a cell and a text beside other elements are divided by line breaks', () => {
    expect(writes('<td>A. B.</td>', { b1: ['A.', 'B.'] })).toBe('<td>A.<br/>B.</td>')
    expect(writes('<div>A. B.<p>C</p></div>', { b1: ['A.', 'B.'] })).toBe('<div>A.<br/>B.<p>C</p></div>')
  })

  test('an emptied element goes, an emptied cell stays', () => {
    expect(writes('<p>A</p><p>B</p><table><tr><td>C</td></tr></table>', { b2: [], b3: [''] })).toBe(
      '<p>A</p><table><tr><td></td></tr></table>',
    )
  })

  test('line breaks keep their tags, new ones get one', () => {
    expect(writes('<p>a<br class="x">b c</p>', { b1: ['a\\nb\\nc'] })).toBe('<p>a<br class="x">b<br/>c</p>')
  })

  test('titles and attributes are written with their own quotation marks', () => {
    expect(
      writes("<title>T</title><p>A <img alt='B'> c</p><img alt=D>", {
        b1: ['T <&>'],
        b2: ['c {img1.} A'],
        b3: ["it's"],
        b4: ['D "e"'],
      }),
    ).toBe('<title>T &lt;&amp;&gt;</title><p>c <img alt=\'it&#39;s\'> A</p><img alt="D &quot;e&quot;">')
  })

  test('another encoding is declared, and what it lacks is written as a reference', () => {
    const page = '<meta charset="utf-8"><p>A</p>'
    const written = htmlFormat.write(file(page), new Map([['b1', [fromShown('\u4e2d \u20ac \u{1f600}')]]]), {
      encoding: 'windows-1252',
      bom: false,
      newline: '\n',
    })
    expect(written.ok && String.fromCharCode(...written.value)).toBe(
      '<meta charset="windows-1252"><p>&#20013; \x80 &#128512;</p>',
    )
  })
})

describe('encodings of HTML', () => {
  test('the bytes are believed before the declaration', () => {
    const read = htmlFormat.read(latin('<meta charset="utf-8"><p>caf\xe9</p>'))
    expect(read.ok && [read.value.coding?.encoding, read.value.document.blocks[0]?.content.text]).toEqual([
      'windows-1252',
      'caf\u00e9',
    ])
  })

  test('a code page that Diptych lacks is a clear error, not wrong letters', () => {
    const bytes = latin(
      '<html>\n<meta charset=windows-1251>\n<p>\xcf\xf0\xe8\xe2\xe5\xf2, this is long enough to be guessed wrongly',
    )
    expect(htmlFormat.read(bytes)).toEqual({
      ok: false,
      problem: { code: 'file-encoding', data: { name: 'a.html', encoding: 'windows-1251', offset: 38, line: 3 } },
    })
  })
})

describe('recognising HTML', () => {
  test.each([
    ['<!DOCTYPE html><p>x', 'a.txt', 'html'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x">\n<html/>', 'a', 'html'],
    ['<p class="x">Pasted</p>', 'pasted', 'html'],
    ['No tags at all', 'a.htm', 'html'],
    ['<p>A text about tags', 'a.txt', 'text'],
    ['<b>Bold</b> start', 'a.md', 'markdown'],
    ['1 < 2 and so on', 'a', 'text'],
  ])('%s in %s', (text, name, id) => {
    const format = recogniseFormat(file(text, name))
    expect(format.ok && format.value.id).toBe(id)
  })
})

test('a sentence that was edited in its row leaves the tags and references of its neighbours', () => {
  const page =
    '<p>It <b>rains&hellip; A lot</b> of it. The caf&eacute; <a href="x">is shut</a>.</p>\n<p>Rain, <i>and</i> more of it.</p>'
  const proposal = proposeReview({ source: file(page), target: file(page, 'b.html'), targetLanguage: 'en' })
  if (!proposal.ok) throw new Error(proposal.problem.code)
  const segments = new Map(proposal.value.segments.map((segment) => [segment.id, segment]))
  const links = proposal.value.links.map((link) => {
    const content = linkContent(link.target, segments)
    const from = content.text.indexOf('shut')
    return { ...link, content: from < 0 ? content : applyEdits(content, [{ from, to: from + 4, insert: 'closed' }]) }
  })
  const texts = distributeTexts(links, segments, blocksOf(page))
  expect([...texts.keys()]).toEqual(['b1'])
  const written = htmlFormat.write(file(page), texts, null)
  expect(written.ok && new TextDecoder().decode(written.value)).toBe(page.replace('shut', 'closed'))
})

test('a new page reads back to the same blocks', () => {
  const blocks = [
    { id: '1', kind: 'heading' as const, level: 1, content: fromShown('Title & <more>') },
    { id: '2', kind: 'item' as const, content: fromShown('One {b7}bold{/b7}') },
    { id: '3', kind: 'item' as const, content: fromShown('Two\\nlines') },
    { id: '4', kind: 'quote' as const, content: fromShown('Said.') },
    { id: '5', kind: 'paragraph' as const, content: fromShown('End {a8}link{/a8}.') },
  ]
  const created = htmlFormat.create?.({
    title: 'T "1"',
    language: 'ar',
    blocks,
    coding: { encoding: 'utf-8', bom: true, newline: '\r\n' },
    dressing: { tracked: null, remarks: new Map() },
  })
  const text = created?.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(created.value) : ''
  expect(text).toMatch(/^\ufeff<!DOCTYPE html>\r\n<html lang="ar" dir="rtl">\r\n<head>\r\n/)
  expect(reads(text)).toEqual([
    'c:T "1"',
    'h1:Title & <more>',
    'i:One {b}bold{/b}',
    'i:Two\\nlines',
    'q:Said.',
    'p:End link.',
  ])
})

test('a paragraph of forty million characters is read whole', () => {
  const words = 'One word more. '.repeat(2_700_000)
  const read = htmlFormat.read(file(`<p>${words}</p>`))
  expect(read.ok && read.value.document.blocks.map(({ content }) => content.text.length)).toEqual([words.length - 1])
})
