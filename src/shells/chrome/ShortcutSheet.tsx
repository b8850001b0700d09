import { useTranslation } from 'react-i18next'
import { useShortcutRegistry } from '@/shared/lib/shortcuts'
import { AppModal } from '@/shared/ui/AppModal'
import { isMac } from './SearchButton'
import css from './ShortcutSheet.module.css'

/** As they are printed on keyboards, whatever the language. */
const signs: Readonly<Record<string, string>> = {
  alt: 'Alt',
  shift: '⇧',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
}

/** The keys that work on this page. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common')
  const groups = useShortcutRegistry((state) => state.groups)
  const written = (keys: string): string =>
    keys
      .split('+')
      .map((key) => (key === 'mod' ? (isMac() ? '⌘' : t('shortcut.mod')) : (signs[key.toLowerCase()] ?? key)))
      .join(' ')
  return (
    <AppModal opened onClose={onClose} title={t('shortcut.title')}>
      <dl className={css.list}>
        {[...groups.values()]
          .flat()
          .filter(({ hidden }) => !hidden)
          .map(({ keys, label }) => (
            <div key={`${keys} ${label}`}>
              <dt>
                <kbd>{written(keys)}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
      </dl>
    </AppModal>
  )
}
