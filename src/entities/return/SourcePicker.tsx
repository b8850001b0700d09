import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnSourceFound } from '@/contract/return-requests'
import { useFormat } from '@/shared/i18n/use-format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SearchField } from '@/shared/ui/SearchField'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import type { RequestQueries, SourceAsked } from './return.queries'
import css from './request.module.css'

type Props = { queries: RequestQueries; onPick: (source: SourceAsked) => void }

/** RMA-15: documents by product, order, invoice or packing slip; or a return without any (RMA-02). */
export function SourcePicker({ queries, onPick }: Props) {
  const { t } = useTranslation('returns')
  const [words, setWords] = useState('')
  const found = useQuery({ ...queries.sources(words), placeholderData: keepPreviousData })
  const documents = found.data?.documents ?? []
  return (
    <div className="stack">
      <Section title={t('new.pick')}>
        <div className="stack">
          <SearchField label={t('new.search')} value={words} onChange={setWords} />
          <p className="cap">{words === '' ? t('new.latest') : t('new.pickHint')}</p>
          {found.isError && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} compact />}
          {found.isPending && <SkeletonText lines={4} />}
          {found.isSuccess && documents.length === 0 && <EmptyState title={t('new.none')} hint={t('new.noneHint')} />}
          <ul className={css.found} aria-label={t('new.documents')}>
            {documents.map((source) => (
              <Found key={`${source.kind} ${source.id}`} source={source} onPick={onPick} />
            ))}
          </ul>
        </div>
      </Section>
      <Section title={t('new.free')}>
        <p className="dim">{t('new.freeHint')}</p>
        <Button variant="default" onClick={() => onPick({ kind: 'none' })}>
          {t('new.free')}
        </Button>
      </Section>
    </div>
  )
}

function Found({ source, onPick }: { source: ReturnSourceFound; onPick: Props['onPick'] }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { kind, id, number, orderNumber, on, product, pieces, returnUntil } = source
  return (
    <li>
      <span className={css.foundName}>
        <b>
          <SourceName kind={kind} number={number} />
        </b>
        <span className="cap">
          {format.date(on)}
          {kind !== 'order' && <> · {t('new.ofOrder', { number: orderNumber })}</>}
        </span>
        {product && (
          <span className="cap">
            <bdi dir="ltr">{product.sku}</bdi> · <bdi>{product.name}</bdi>
          </span>
        )}
      </span>
      <span className="cap">
        {pieces === 0 ? t('new.nothing') : t('new.pieces', { count: pieces })}
        {returnUntil && pieces > 0 && <> · {t('new.untilDate', { date: format.date(returnUntil) })}</>}
      </span>
      <Button size="xs" variant="default" disabled={pieces === 0} onClick={() => onPick({ kind, id })}>
        {t('new.choose', { number })}
      </Button>
    </li>
  )
}

/** A document by its kind and number. */
export function SourceName({
  kind,
  number,
}: {
  kind: 'order' | 'invoice' | 'shipment' | 'none'
  number: string | null
}) {
  const { t } = useTranslation('returns')
  if (kind === 'none' || number === null) return t('source.none')
  if (kind === 'order') return t('new.fromOrder', { number })
  return kind === 'invoice' ? t('new.fromInvoice', { number }) : t('new.fromShipment', { number })
}
