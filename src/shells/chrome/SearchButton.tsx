import { ActionIcon } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import css from './chrome.module.css'
import { openPalette } from './palette.store'

export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

export function SearchButton({ placeholder }: { placeholder: string }) {
  const { t } = useTranslation('common')
  return (
    <>
      <span className={css.wide}>
        <button type="button" className={css.search} onClick={openPalette} aria-haspopup="dialog">
          <IconSearch size={15} stroke={1.7} aria-hidden />
          <span className="ell">{placeholder}</span>
          <kbd aria-hidden>{t('shortcut.paletteKeys', { mod: isMac() ? '⌘' : t('shortcut.mod') })}</kbd>
        </button>
      </span>
      <span className={css.small}>
        <ActionIcon size="lg" ms="auto" aria-label={t('palette.open')} aria-haspopup="dialog" onClick={openPalette}>
          <IconSearch size={18} stroke={1.6} aria-hidden />
        </ActionIcon>
      </span>
    </>
  )
}
