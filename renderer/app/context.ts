import { createContext, useContext } from 'react'
import type { Diptych } from './diptych'

const DiptychContext = createContext<Diptych | null>(null)

export const DiptychProvider = DiptychContext.Provider

/** The window's stores and actions. */
export function useDiptych(): Diptych {
  const diptych = useContext(DiptychContext)
  if (!diptych) throw new Error('used outside DiptychProvider')
  return diptych
}
