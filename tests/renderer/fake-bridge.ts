import {
  type AnswerOf,
  type ArgumentOf,
  type Bridge,
  type CallName,
  contract,
  type Events,
  type Settings,
  type Start,
} from '../../electron/ipc/contract'

type Answers = {
  readonly [Name in CallName]?: (argument: ArgumentOf<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>
}

/** A bridge whose other end is the test: arguments are checked as main checks them, calls are kept in order. */
export interface FakeBridge extends Bridge {
  readonly calls: readonly (readonly [name: CallName, argument: unknown])[]
  readonly called: <Name extends CallName>(name: Name) => readonly ArgumentOf<Name>[]
  readonly emit: <Name extends keyof Events>(name: Name, detail: Events[Name]) => void
}

export const settings: Settings = {
  language: 'en',
  level: 'everything',
  theme: 'system',
  person: { name: 'Ana', role: 'editor' },
  introduced: true,
  showChanges: false,
  measureTime: false,
  checksOff: [],
  glossary: [],
  patterns: [],
}

export const start: Start = {
  settings,
  language: 'en',
  recents: [],
  version: '0.0.0',
  platform: 'linux',
  formats: [
    { id: 'text', tracks: false },
    { id: 'markdown', tracks: false },
    { id: 'docx', tracks: true },
  ],
}

/** Calls that are not given an answer reject: a test says what it expects to be asked. */
export function createFakeBridge(answers: Answers = {}): FakeBridge {
  const calls: (readonly [CallName, unknown])[] = []
  const listeners = new Map<string, Set<(detail: never) => void>>()
  const usual: Answers = {
    'settings:change': (change) => ({ ...start, settings: { ...settings, ...change } as Settings }),
    'app:listening': () => undefined,
    'reviews:append': () => ({ ok: true, value: null }),
    'reviews:place': () => undefined,
    'reviews:close': () => undefined,
    'imports:cancel': () => undefined,
    'exports:cancel': () => undefined,
  }
  return {
    calls,
    called: (name) => calls.flatMap(([each, argument]) => (each === name ? [argument as never] : [])),
    emit: (name, detail) => {
      for (const listener of listeners.get(name) ?? []) listener(detail as never)
    },
    call: async (name, argument) => {
      const checked = contract[name].argument.parse(argument)
      calls.push([name, checked])
      const answer = answers[name] ?? usual[name]
      if (!answer) throw new Error(`nobody answers ${name}`)
      return (await answer(checked as never)) as never
    },
    on: (name, listener) => {
      const those = listeners.get(name) ?? new Set()
      listeners.set(name, those.add(listener as never))
      return () => those.delete(listener as never)
    },
    drop: async () => [],
  }
}
