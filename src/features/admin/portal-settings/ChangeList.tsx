import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { SettingsChange, SettingsPreview } from '@/contract/admin/settings-history'
import { useFormat } from '@/shared/i18n/use-format'
import css from './portal-settings.module.css'
import { useSettingText } from './use-setting-text'

type Change = SettingsPreview['changes'][number] | SettingsChange['changes'][number]
type Props = {
  changes: readonly Change[]
  /** RMA-23: of one shop, where what is not its own is as everywhere. */
  isOfShop?: boolean
  /** Brings back what one of them was. */
  onRestore?: (name: Change['name']) => void
}

/** Settings with what they were and what they are. */
export function ChangeList({ changes, isOfShop = false, onRestore }: Props) {
  const { t } = useTranslation('portalSettings')
  const format = useFormat()
  const { nameText, valueText } = useSettingText()
  const inWords = ({ name }: Change, value: Change['before']): string =>
    isOfShop && value === null ? t('shop.follows') : valueText(name, value)
  if (changes.length === 0) return <p className="cap">{t('preview.nothing')}</p>
  return (
    <ul className={css.changes} aria-label={t('preview.changes')}>
      {changes.map((change) => {
        const concerns = 'concerns' in change ? change.concerns : null
        return (
          <li key={change.name}>
            <b>{nameText(change.name)}</b>
            <div>
              <del>
                <span className="sr">{t('preview.before')} </span>
                <bdi>{inWords(change, change.before)}</bdi>
              </del>{' '}
              <span aria-hidden className="flip">
                →
              </span>{' '}
              <ins>
                <span className="sr">{t('preview.after')} </span>
                <bdi>{inWords(change, change.after)}</bdi>
              </ins>
            </div>
            {'isOwn' in change && change.isOwn !== null && (
              <span className="cap">{change.isOwn ? t('shop.becomesOwn') : t('shop.follows')}</span>
            )}
            {onRestore && (
              <Button
                className={css.plain}
                size="compact-xs"
                variant="subtle"
                aria-label={t('history.valueLabel', { name: nameText(change.name) })}
                onClick={() => onRestore(change.name)}
              >
                {t('history.value')}
              </Button>
            )}
            {concerns !== null && (
              <span className="cap">{t('affected', { count: concerns, formatted: format.number(concerns) })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
