import type { Problem, ProblemCode } from '../../core/problem'
import { codeOf } from './file-system'

const codes: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  EEXIST: 'file-exists',
}

/** What a person is told when writing the file `name` failed with a system error. */
export const saveProblem = (error: unknown, name: string): Problem => ({
  code: codes[codeOf(error)] ?? 'save-failed',
  data: { name, reason: codeOf(error) },
})
