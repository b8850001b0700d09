import { useTranslation } from 'react-i18next'
import { useShortcutRegistry } from '@/shared/lib/shortcuts'
import { AppModal } from '@/shared/ui/AppModal'
import { isMac } from './SearchButton'
import css from './ShortcutSheet.module.css'

/** The keys that work on this page. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common')
  const groups = useShortcutRegistry((state) => state.groups)
  const written = (keys: string): string => keys.replace('mod+', `${isMac() ? '⌘' : t('shortcut.mod')} `)
  return (
    <AppModal opened onClose={onClose} title={t('shortcut.title')}>
      <dl className={css.list}>
        {[...groups.values()].flat().map(({ keys, label }) => (
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
