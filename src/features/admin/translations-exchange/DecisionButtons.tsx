import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TextImportRow } from '@/contract/admin/translations/exchange'
import { useLanguageName } from '@/entities/text/use-language-name'
import css from './exchange.module.css'

type Props = { row: TextImportRow; disabled: boolean; onDecide: (take: boolean) => void }

/** Keep or take; which of them was chosen shows as pressed. */
export function DecisionButtons({ row: { keyId, language, take }, disabled, onDecide }: Props) {
  const { t } = useTranslation('translations')
  const about = { key: keyId, language: useLanguageName()(language) }
  return (
    <span className={css.choice}>
      <Button
        size="compact-sm"
        variant={take === false ? 'filled' : 'default'}
        aria-pressed={take === false}
        aria-label={t('import.keepOf', about)}
        disabled={disabled}
        onClick={() => onDecide(false)}
      >
        {t('import.keep')}
      </Button>
      <Button
        size="compact-sm"
        variant={take === true ? 'filled' : 'default'}
        aria-pressed={take === true}
        aria-label={t('import.takeOf', about)}
        disabled={disabled}
        onClick={() => onDecide(true)}
      >
        {t('import.take')}
      </Button>
    </span>
  )
}
