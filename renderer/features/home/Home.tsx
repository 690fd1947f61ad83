import { ClipboardPaste, FilePlus2, FolderOpen, type LucideIcon, Settings, Sparkles, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Recent } from '../../../electron/ipc/contract'
import { useDiptych } from '../../app/context'
import { IconButton } from '../../components/Button'
import { Keys } from '../../components/Keys'
import { Logo } from '../../components/Logo'
import styles from './Home.module.css'

/** The first screen: four ways in on the left panel, what was open lately on the right one. */
export function Home() {
  const { t } = useTranslation()
  const { app, openings } = useDiptych()
  const version = useStore(app, (state) => state.version)
  return (
    <main className={styles.home}>
      <div className={styles.corner}>
        <IconButton
          icon={Settings}
          label={t('app.settings')}
          press="Mod+,"
          onPress={() => app.getState().openDialog('settings')}
        />
      </div>
      <div className={styles.panels}>
        <section className={styles.left}>
          <div className={styles.name}>
            <Logo size={40} />
            <h1>{t('app.name')}</h1>
          </div>
          <p className={styles.tagline}>{t('home.tagline')}</p>
          <div className={styles.actions}>
            <Action
              icon={FolderOpen}
              title={t('home.open')}
              hint={t('home.openHint')}
              press="Mod+O"
              onPress={openings.choose}
            />
            <Action
              icon={FilePlus2}
              title={t('home.new')}
              hint={t('home.newHint')}
              press="Mod+N"
              onPress={openings.startImport}
            />
            <Action
              icon={ClipboardPaste}
              title={t('home.paste')}
              hint={t('home.pasteHint')}
              press="Mod+Shift+N"
              onPress={openings.startPaste}
            />
            <Action
              icon={Sparkles}
              title={t('home.sample')}
              hint={t('home.sampleHint')}
              onPress={openings.openSample}
            />
          </div>
        </section>
        <Recents />
      </div>
      <footer className={styles.footer}>
        <span>{t('home.dropNote')}</span>
        <span>{t('home.private')}</span>
        <span>{t('home.version', { version })}</span>
      </footer>
    </main>
  )
}

interface ActionProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly hint: string
  readonly press?: string
  readonly onPress: () => void
}

function Action({ icon: Icon, title, hint, press, onPress }: ActionProps) {
  return (
    <Button className={styles.action ?? ''} onPress={onPress}>
      <span className={styles.icon}>
        <Icon size={19} strokeWidth={1.6} aria-hidden="true" />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
      {press && <Keys press={press} />}
    </Button>
  )
}

function Recents() {
  const { t } = useTranslation()
  const recents = useStore(useDiptych().app, (state) => state.recents)
  return (
    <section className={styles.right} aria-labelledby="recent-reviews">
      <h2 id="recent-reviews" className={styles.heading}>
        {t('home.recent')}
      </h2>
      {recents.length === 0 ? (
        <p className={styles.none}>{t('home.noRecent')}</p>
      ) : (
        <ul className={styles.recents}>
          {recents.map((recent) => (
            <RecentReview key={recent.id} recent={recent} />
          ))}
        </ul>
      )}
    </section>
  )
}

function RecentReview({ recent }: { readonly recent: Recent }) {
  const { t, i18n } = useTranslation()
  const { openings } = useDiptych()
  const opened = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(recent.opened),
  )
  return (
    <li className={styles.recent}>
      <Button className={styles.open ?? ''} onPress={() => openings.openRecent(recent.id)}>
        <span className={styles.title}>{recent.title}</span>
        <span className={styles.hint}>
          {recent.folder} · {opened}
        </span>
      </Button>
      <span className={styles.forget}>
        <IconButton
          icon={X}
          label={t('home.forget', { title: recent.title })}
          onPress={() => openings.forget(recent.id)}
        />
      </span>
    </li>
  )
}
