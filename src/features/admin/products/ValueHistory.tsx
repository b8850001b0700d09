import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { ApiProblem } from '@/api/problem'
import { type ProductFormerValue, restoreProductValue } from '@/contract/admin/product-history'
import type { ProductDetail } from '@/contract/admin/products'
import type { ValueKey } from '@/domain/products/fields'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppModal } from '@/shared/ui/AppModal'
import { DateText } from '@/shared/ui/DateText'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PlainTable } from '@/shared/ui/PlainTable'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './products.module.css'
import { ShownValue } from './ShownValue'
import { useValueName } from './use-value-name'

type Props = {
  product: ProductDetail
  valueKey: ValueKey
  /** The value as it is. */
  now: ProductFormerValue['value']
  /** Why nothing can be brought back. */
  refused: string | undefined
  onClose: () => void
}

/** What a value was before, and the way back to one of them: seen beside what it is now, then confirmed. */
export function ValueHistory({ product, valueKey, now, refused, onClose }: Props) {
  const { t } = useTranslation(['products', 'audit', 'common'])
  const name = useValueName().value(valueKey)
  const client = useQueryClient()
  const former = useQuery(catalogueQueries.formerValues(product.id, valueKey))
  const [chosen, setChosen] = useState<ProductFormerValue>()
  const show = (next: ProductDetail) => client.setQueryData(catalogueQueries.detail(product.id).queryKey, next)
  const restore = useMutation({
    ...mutation(restoreProductValue),
    onSuccess: (next) => {
      show(next)
      notify({ title: t('former.done', { name }), tone: 'good' })
      onClose()
    },
    // The product as it is now takes the place of what was looked at; one has to confirm again.
    onError: (problem) => {
      if (ApiProblem.is(problem, 'conflict/stale')) show(problem.problem.current as ProductDetail)
    },
  })
  const reasonFor = ({ whole }: ProductFormerValue) => refused ?? (whole ? undefined : t('former.cut'))
  return (
    <AppModal opened onClose={onClose} title={t('former.title', { name })} size="lg">
      <div className="stack">
        {former.error ? (
          <ProblemNotice error={former.error} onRetry={() => void former.refetch()} />
        ) : !former.data ? (
          <SkeletonText lines={5} />
        ) : former.data.rows.length === 0 ? (
          <EmptyState title={t('former.empty')} />
        ) : (
          <PlainTable<ProductFormerValue>
            label={t('former.title', { name })}
            rows={former.data.rows}
            rowKey={({ entryId }) => entryId}
            columns={[
              {
                id: 'until',
                header: t('former.until'),
                rowHeader: true,
                cell: ({ until }) => <DateText value={until} withTime />,
              },
              {
                id: 'by',
                header: t('former.by'),
                cell: ({ by, source }) => (by === null ? t(`audit:source.${source}`) : <bdi dir="auto">{by}</bdi>),
              },
              { id: 'value', header: t('former.value'), cell: ({ value }) => <ShownValue value={value} /> },
              {
                id: 'act',
                header: t('former.restore'),
                hideHeader: true,
                align: 'end',
                cell: (row) => (
                  <ActionButton
                    size="compact-xs"
                    variant="default"
                    disabledReason={reasonFor(row)}
                    onClick={() => setChosen(row)}
                  >
                    {t('former.restore')}
                  </ActionButton>
                ),
              },
            ]}
          />
        )}
        {chosen && (
          <section className={css.restoring} aria-label={t('former.preview')}>
            <p className="flat">
              <b>{t('former.now')}</b> <ShownValue value={now} />
            </p>
            <p className="flat">
              <b>{t('former.then')}</b> <ShownValue value={chosen.value} />
            </p>
            {restore.error && <ProblemNotice error={restore.error} compact />}
            <div className="row end-row">
              <Button variant="default" onClick={() => setChosen(undefined)}>
                {t('common:action.cancel')}
              </Button>
              <Button
                loading={restore.isPending}
                onClick={() =>
                  restore.mutate({
                    params: { productId: product.id },
                    body: { version: product.version, entryId: chosen.entryId, key: valueKey },
                  })
                }
              >
                {t('former.confirm')}
              </Button>
            </div>
          </section>
        )}
      </div>
    </AppModal>
  )
}
