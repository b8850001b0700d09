import { useTranslation } from 'react-i18next'
import type { AuthorizationSummary } from '@/contract/authorizations'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import { RowDecision } from './RowDecision'

/** The column to decide in is there for whoever may. */
export const useAuthorizationColumns = (mayDecide: boolean): Column<AuthorizationSummary>[] => {
  const { t } = useTranslation('authorizations')
  const format = useFormat()
  const seesPrices = useCan('prices.view')
  const amount: Column<AuthorizationSummary> = {
    id: 'total',
    header: t('column.total'),
    cell: ({ total }) => <MoneyText value={total} />,
    sortable: true,
    align: 'end',
    card: 'amount',
  }
  const act: Column<AuthorizationSummary> = {
    id: 'act',
    header: t('column.act'),
    text: false,
    cell: (row) => <RowDecision row={row} />,
    align: 'end',
    hideable: false,
  }
  return [
    {
      id: 'number',
      header: t('column.order'),
      text: ({ number }) => number,
      cell: ({ orderId, number, poNumber }) => (
        <>
          <DocLink number={number} to="/account/orders/$orderId" params={{ orderId }} />
          {poNumber && (
            <div className="cap">
              <bdi dir="auto">{poNumber}</bdi>
            </div>
          )}
        </>
      ),
      sortable: true,
      hideable: false,
      card: 'title',
    },
    {
      id: 'orderer',
      header: t('column.orderer'),
      cell: ({ orderer }) => <bdi dir="auto">{orderer.name}</bdi>,
      sortable: true,
    },
    {
      id: 'submittedAt',
      header: t('column.submitted'),
      cell: ({ submittedAt }) => <DateText value={submittedAt} withTime />,
      sortable: true,
      card: 'date',
    },
    {
      id: 'status',
      header: t('column.status'),
      cell: ({ status, decidedLevels, levelCount }) => (
        <StatusBadge
          kind="authorization"
          status={status}
          note={
            levelCount > 1 && (
              <span className="cap">
                {t('levels', { decided: format.number(decidedLevels), all: format.number(levelCount) })}
              </span>
            )
          }
        />
      ),
      sortable: true,
      card: 'status',
    },
    {
      id: 'who',
      header: t('column.who'),
      text: ({ status, waitsFor, lastDecision }) =>
        status === 'pending' ? format.anyOf(waitsFor) : lastDecision?.by.name,
      cell: ({ status, waitsFor, lastDecision }) =>
        status === 'pending' ? (
          <span className="cap">{t('waitsFor', { names: format.anyOf(waitsFor) })}</span>
        ) : (
          lastDecision && <bdi dir="auto">{lastDecision.by.name}</bdi>
        ),
    },
    ...(seesPrices ? [amount] : []),
    ...(mayDecide ? [act] : []),
  ]
}
