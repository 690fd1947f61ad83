import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { ApproveAllSheet, RejectSheet, RulesSheet } from '../features/decisions'
import { MarkSheet } from '../features/errors'
import { ExportDialog } from '../features/export'
import { GlossarySheet } from '../features/glossary'
import { Home } from '../features/home'
import { ImportScreen } from '../features/import'
import { ReportScreen } from '../features/report'
import { FixAllSheet, ReviewScreen } from '../features/review'
import { SettingsDialog, WhoSheet } from '../features/settings'
import { useDiptych } from './context'
import { DropArea } from './DropArea'
import { Fallback } from './Fallback'
import { Messages } from './Messages'
import { useCommands } from './use-commands'

/** The window: one screen at a time, dialogs and messages above it. */
export function App() {
  const { app, settings } = useDiptych()
  const { i18n } = useTranslation()
  const screen = useStore(app, (state) => state.screen)
  const theme = useStore(settings, (state) => state.settings.theme)
  useCommands()
  useEffect(() => {
    document.documentElement.lang = i18n.language
    document.documentElement.dir = i18n.dir()
  }, [i18n, i18n.language])
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <I18nProvider locale={i18n.language}>
      <DropArea>
        <Fallback>
          {screen === 'home' && <Home />}
          {screen === 'import' && <ImportScreen />}
          {screen === 'review' && <ReviewScreen />}
          {screen === 'report' && <ReportScreen />}
        </Fallback>
      </DropArea>
      <SettingsDialog />
      <ExportDialog />
      <RejectSheet />
      <ApproveAllSheet />
      <RulesSheet />
      <FixAllSheet />
      <MarkSheet />
      <WhoSheet />
      <GlossarySheet />
      <Messages />
    </I18nProvider>
  )
}
