import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { GoodsListQuery } from '@/contract/products-list'
import type { GoodsRow } from '@/contract/products-page'
import { useFormat } from '@/shared/i18n/use-format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Pagination } from '@/shared/ui/Pagination'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonRows } from '@/shared/ui/Skeletons'
import css from './catalogue.module.css'
import { GoodsCard } from './GoodsCard'

type Props = {
  rows: readonly GoodsRow[] | undefined
  total: number
  page: number
  pageSize: number
  loading?: boolean
  refetching?: boolean
  error?: unknown
  onRetry?: () => void
  filters: ReactNode
  emptyState: ReactNode
  filtered: boolean
  onClearFilters: () => void
  onPage: (page: number) => void
  currency: GoodsListQuery['currency']
}

export function GoodsCards({ rows, total, page, pageSize, filters, ...props }: Props) {
  const { t } = useTranslation('common')
  const format = useFormat()
  return (
    <div data-testid="goods" aria-busy={props.loading || props.refetching || undefined}>
      <div className={css.tools} data-noprint>
        {filters}
      </div>
      {props.error !== undefined && <ProblemNotice error={props.error} onRetry={props.onRetry} />}
      {!rows && props.error === undefined && <SkeletonRows rows={6} columns={3} />}
      {rows?.length === 0 &&
        (props.filtered ? (
          <EmptyState
            title={t('table.noMatch')}
            hint={t('table.noMatchHint')}
            action={
              <Button variant="default" onClick={props.onClearFilters}>
                {t('table.clearFilters')}
              </Button>
            }
          />
        ) : (
          props.emptyState
        ))}
      {rows && rows.length > 0 && (
        <>
          <ul className={css.cards}>
            {rows.map((row) => (
              <GoodsCard key={row.id} goods={row} currency={props.currency} />
            ))}
          </ul>
          <div className={css.foot}>
            <span className="num">
              {t('table.range', {
                from: format.number((page - 1) * pageSize + 1),
                to: format.number((page - 1) * pageSize + rows.length),
                total: format.number(total),
              })}
            </span>
            <Pagination page={page} pages={Math.ceil(total / pageSize)} onPage={props.onPage} />
          </div>
        </>
      )}
    </div>
  )
}
