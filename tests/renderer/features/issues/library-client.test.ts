import { expect, test } from 'vitest'
import type { LintAnswer, LintedText, LintRequest } from '../../../../renderer/features/issues/checks-protocol'
import { createLibraryClient } from '../../../../renderer/features/issues/library-client'

function client() {
  const posted: LintRequest[] = []
  const answered: (readonly LintedText[])[] = []
  const listeners: ((answer: LintAnswer) => void)[] = []
  const workers = { started: 0 }
  const library = createLibraryClient(
    () => {
      workers.started += 1
      return { post: (request) => posted.push(request), listen: (listener) => listeners.push(listener) }
    },
    'app://diptych/grammar-library.wasm',
    (links) => answered.push(links),
  )
  const say = (answer: LintAnswer) => {
    for (const listener of listeners) listener(answer)
  }
  const asked = () =>
    posted.flatMap((request) => (request.kind === 'ask' ? [request.texts.map(({ link }) => link)] : []))
  return { library, posted, answered, workers, say, asked }
}

const texts = (count: number) => Array.from({ length: count }, (_, place) => ({ link: `${place}`, text: 'One.' }))

test('starts the library once, and asks only when it is ready', () => {
  const { library, posted, workers, say, asked } = client()
  library.open(texts(1))
  library.open(texts(2))
  expect(workers.started).toBe(1)
  expect(posted.map(({ kind }) => kind)).toEqual(['start'])
  say({ kind: 'ready' })
  expect(asked()).toEqual([['0', '1']])
})

test('asks about what a person changed before the rest of a long article', () => {
  const { library, say, asked, answered } = client()
  library.open(texts(30))
  say({ kind: 'ready' })
  library.change({ link: '29', text: 'Two.' })
  expect(asked()).toHaveLength(1)
  say({ kind: 'linted', links: [] })
  expect(asked()[1]?.[0]).toBe('29')
  say({ kind: 'linted', links: [] })
  expect(asked().flat()).toHaveLength(30)
  expect(answered).toHaveLength(2)
})

test('asks nothing more once the article is closed', () => {
  const { library, say, asked } = client()
  library.open(texts(30))
  say({ kind: 'ready' })
  library.close()
  say({ kind: 'linted', links: [] })
  expect(asked()).toHaveLength(1)
})
