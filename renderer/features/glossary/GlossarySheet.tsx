import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { useDiptych } from '../../app/context'
import { Sheet } from '../../components/Sheet'
import styles from './GlossarySheet.module.css'
import { Patterns } from './Patterns'
import { Terms } from './Terms'

/** The terms and the patterns of the open review and of all reviews. */
export function GlossarySheet() {
  const { t } = useTranslation()
  const { app } = useDiptych()
  const open = useStore(app, (state) => state.dialog === 'glossary')
  return (
    <Sheet wide title={t('glossary.title')} open={open} onClose={() => app.getState().openDialog(null)}>
      <Tabs className={styles.tabs ?? ''}>
        <TabList className={styles.tabList ?? ''} aria-label={t('glossary.title')}>
          <Tab id="terms" className={styles.tab ?? ''}>
            {t('glossary.terms')}
          </Tab>
          <Tab id="patterns" className={styles.tab ?? ''}>
            {t('glossary.patterns')}
          </Tab>
        </TabList>
        <TabPanel id="terms" className={styles.panel ?? ''}>
          <Terms />
        </TabPanel>
        <TabPanel id="patterns" className={styles.panel ?? ''}>
          <Patterns />
        </TabPanel>
      </Tabs>
    </Sheet>
  )
}
