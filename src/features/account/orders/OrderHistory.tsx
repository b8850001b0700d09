import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '@/contract/order-detail'
import { useHistoryText } from '@/entities/order/use-history-text'
import { Section } from '@/shared/ui/Section'
import { Timeline } from '@/shared/ui/Timeline'
import css from './order-detail.module.css'

const shownAtFirst = 5

export function OrderHistory({ history }: { history: readonly HistoryEntry[] }) {
  const { t } = useTranslation('orders')
  const sentence = useHistoryText()
  const [all, setAll] = useState(false)
  const newestFirst = history.toSorted((a, b) => b.at.localeCompare(a.at))
  const hidden = newestFirst.length - shownAtFirst
  return (
    <Section
      title={t('detail.history.title')}
      more={
        hidden > 0 && (
          <Button variant="subtle" size="xs" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('detail.history.less') : t('detail.history.more', { count: hidden })}
          </Button>
        )
      }
    >
      {newestFirst.length === 0 ? (
        <p className={css.note}>{t('detail.history.empty')}</p>
      ) : (
        <Timeline
          label={t('detail.history.title')}
          entries={(all ? newestFirst : newestFirst.slice(0, shownAtFirst)).map(sentence)}
        />
      )}
    </Section>
  )
}
