// Chromium refuses its sandbox to root. As a mapped user in a namespace of its own root gets it all the same, wherever
// user namespaces are allowed.
import { spawnSync } from 'node:child_process'

const mapped = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']

const isRoot = () => process.getuid?.() === 0

/** What to put before a command so that Chromium's sandbox works in it; null where nothing makes it work. */
export function sandboxed() {
  if (!isRoot()) return []
  const [command, ...words] = [...mapped, 'true']
  return spawnSync(command, words).status === 0 ? mapped : null
}
