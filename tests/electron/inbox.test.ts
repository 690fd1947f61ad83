import { expect, test } from 'vitest'
import { createFiles } from '../../electron/files'
import { createInbox } from '../../electron/inbox'

function inboxWithLog() {
  const delivered: string[] = []
  const inbox = createInbox(createFiles(), (chosen) => delivered.push(chosen.map(({ name }) => name).join('+')))
  return { inbox, delivered }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('Files wait, in order and in one piece, until the page listens', async () => {
  const { inbox, delivered } = inboxWithLog()
  inbox.receive(['/tmp/a.txt', '/tmp/b.txt'])
  inbox.receive(['/tmp/c.txt'])
  await soon()
  expect(delivered).toEqual([])
  inbox.open()
  await expect.poll(() => delivered).toEqual(['a.txt+b.txt+c.txt'])
})

test('While the page listens files arrive at once, and no empty deliveries', async () => {
  const { inbox, delivered } = inboxWithLog()
  inbox.open()
  inbox.receive([])
  inbox.receive(['/tmp/a.txt'])
  await expect.poll(() => delivered).toEqual(['a.txt'])
})

test('While the page is gone files wait for the next one', async () => {
  const { inbox, delivered } = inboxWithLog()
  inbox.open()
  inbox.shut()
  inbox.receive(['/tmp/a.txt'])
  await soon()
  expect(delivered).toEqual([])
  inbox.open()
  await expect.poll(() => delivered).toEqual(['a.txt'])
})
