import { useTranslation } from 'react-i18next'
import { Section } from '@/shared/ui/Section'
import css from './return.module.css'

/** What the customer wrote about the whole return, line by line as they wrote it. */
export function ReturnNote({ note }: { note: string | null }) {
  const { t } = useTranslation('returns')
  if (!note) return null
  return (
    <Section title={t('detail.note')}>
      <p className={css.note} dir="auto">
        {note}
      </p>
    </Section>
  )
}
