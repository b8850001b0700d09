import type { UseQueryResult } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { previewTextRelease } from '@/contract/admin/translations/releases'
import type { ReplyFor } from '@/contract/endpoint'
import { ChangeCounts } from '@/entities/text/ChangeCounts'
import { TextChangeTable } from '@/entities/text/TextChangeTable'
import { useLanguageName } from '@/entities/text/use-language-name'
import { useFormat } from '@/shared/i18n/use-format'
import { Disclosure } from '@/shared/ui/Disclosure'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import { BlockingList } from './BlockingList'

export type PendingTexts = ReplyFor<typeof previewTextRelease>

/** Drafts that nobody but the workbench reads yet, and what keeps them from being published. */
export function PendingSection({ result }: { result: UseQueryResult<PendingTexts> }) {
  const { t } = useTranslation('textReleases')
  if (result.error)
    return (
      <Section title={t('pending.title')}>
        <ProblemNotice error={result.error} onRetry={() => void result.refetch()} />
      </Section>
    )
  if (!result.data)
    return (
      <Section title={t('pending.title')}>
        <SkeletonRows rows={2} columns={3} />
      </Section>
    )
  return (
    <Section title={t('pending.title')}>
      <Pending pending={result.data} />
    </Section>
  )
}

function Pending({ pending }: { pending: PendingTexts }) {
  const { t } = useTranslation('textReleases')
  const nameOf = useLanguageName()
  const format = useFormat()
  const { changes, rows, total, blocking, offered } = pending
  if (total === 0) return <EmptyState title={t('pending.none.title')} hint={t('pending.none.hint')} />
  return (
    <div className="stack">
      <ChangeCounts changes={changes} />
      {blocking.length > 0 && (
        <Notice tone="warn" title={t('pending.blocking', { count: blocking.length })}>
          <BlockingList blocking={blocking} />
        </Notice>
      )}
      {offered.length > 0 && (
        <Notice tone="info" title={t('pending.offered', { languages: format.list(offered.map(nameOf)) })} />
      )}
      <Disclosure summary={t('pending.show', { count: total })}>
        <TextChangeTable label={t('pending.title')} rows={rows} />
        {rows.length < total && <p className="cap">{t('change.more', { count: total - rows.length })}</p>}
      </Disclosure>
    </div>
  )
}
