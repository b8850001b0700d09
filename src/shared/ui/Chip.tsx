import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import css from './Chip.module.css'

type Props = { name: string; value: string; onRemove: () => void }

/** One filter that is set: `Placed: last 90 days ×`. */
export function Chip({ name, value, onRemove }: Props) {
  const { t } = useTranslation('common')
  return (
    <span className={css.chip}>
      <span>
        <em>{t('filter.name', { name })}</em> <b>{value}</b>
      </span>
      <button type="button" aria-label={t('filter.remove', { name })} onClick={onRemove}>
        <IconX size={13} aria-hidden />
      </button>
    </span>
  )
}
