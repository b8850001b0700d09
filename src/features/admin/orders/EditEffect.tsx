import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/problem'
import type { previewDeskOrderEdit } from '@/contract/admin/orders'
import type { InputFor } from '@/contract/endpoint'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { SummaryList } from '@/shared/ui/SummaryList'
import { editPreview } from './orders.mutations'
import css from './orders.module.css'

const pauseMs = 300
type Asked = InputFor<typeof previewDeskOrderEdit>

/** ADM-05, ORD-18: what other quantities or another address come to, before they are saved. */
export function EditEffect({ asked }: { asked: Asked }) {
  const { t } = useTranslation('adminOrders')
  const format = useFormat()
  const [settled] = useDebouncedValue(JSON.stringify(asked), pauseMs)
  const preview = useQuery({ ...editPreview(JSON.parse(settled) as Asked), placeholderData: keepPreviousData })
  const { error, data } = preview
  const fromTo = (before: string, after: string) =>
    before === after ? (
      after
    ) : (
      <>
        <del className={css.former}>
          <span className="sr">{t('edit.effect.before')} </span>
          {before}
        </del>{' '}
        <ins className={css.coming}>
          <span className="sr">{t('edit.effect.after')} </span>
          {after}
        </ins>
      </>
    )
  const row = (part: 'net' | 'freight' | 'tax' | 'total') => {
    const [before, after] = [data?.before.totals?.[part], data?.after.totals?.[part]]
    return {
      label: t(`edit.effect.${part}`),
      value: before && after && fromTo(format.money(before), format.money(after)),
    }
  }
  return (
    <Card sunken>
      <section aria-label={t('edit.effect.title')} aria-live="polite" aria-busy={preview.isFetching}>
        {error ? (
          // What is wrong with a field, or with the order, is told when it is saved; asking again would say the same.
          <ProblemNotice
            error={error}
            compact
            onRetry={
              ApiProblem.is(error, 'request/invalid', 'order/not-editable') ? undefined : () => void preview.refetch()
            }
          />
        ) : data ? (
          <SummaryList
            items={[
              {
                label: t('edit.effect.deliveries'),
                value: fromTo(format.number(data.before.deliveries), format.number(data.after.deliveries)),
              },
              ...(data.after.totals ? [row('net'), row('freight'), row('tax')] : []),
            ]}
            total={data.after.totals ? row('total') : undefined}
          />
        ) : (
          <SkeletonText lines={4} />
        )}
      </section>
    </Card>
  )
}
