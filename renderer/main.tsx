import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { App } from './app/App'
import { DiptychProvider } from './app/context'
import { createDiptych } from './app/diptych'
import './bridge'
import { createChecksClient } from './features/issues'
import './theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
const start = await window.diptych.call('app:ready', undefined)
const diptych = createDiptych(window.diptych, start, createChecksClient)
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={diptych.texts}>
      <DiptychProvider value={diptych}>
        <App />
      </DiptychProvider>
    </I18nextProvider>
  </StrictMode>,
)
