import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import css from './Chip.module.css'

type Props = { name: string; value: string; onRemove: () => void }

/** Who has the keyboard on a chip that goes is given the next one, or what stands beside them. */
const passFocusOn = (button: HTMLElement): void => {
  const all = [...document.querySelectorAll<HTMLElement>('[data-chip]')]
  const at = all.indexOf(button)
  const beside = button.parentElement?.parentElement?.querySelector<HTMLElement>('input, button:not([data-chip])')
  const heir = all[at + 1] ?? all[at - 1] ?? beside
  heir?.focus({ preventScroll: true })
}

/** One filter that is set: `Placed: last 90 days ×`. */
export function Chip({ name, value, onRemove }: Props) {
  const { t } = useTranslation('common')
  return (
    <span className={css.chip}>
      <span>
        <em>{t('filter.name', { name })}</em> <b>{value}</b>
      </span>
      <button
        type="button"
        data-chip
        aria-label={t('filter.remove', { name })}
        onClick={({ currentTarget }) => {
          passFocusOn(currentTarget)
          onRemove()
        }}
      >
        <IconX size={13} aria-hidden />
      </button>
    </span>
  )
}
