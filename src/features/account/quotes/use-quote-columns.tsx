import { useTranslation } from 'react-i18next'
import type { QuoteSummary } from '@/contract/quotes'
import { QuoteBadge } from '@/entities/quote/QuoteBadge'
import { useCan } from '@/features/session/use-session'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'
import css from './quotes.module.css'

export const useQuoteColumns = (): Column<QuoteSummary>[] => {
  const { t } = useTranslation('quotes')
  const seesPrices = useCan('prices.view')
  return [
    {
      id: 'number',
      header: t('list.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, number }) => <DocLink number={number} to="/account/quotes/$quoteId" params={{ quoteId: id }} />,
    },
    {
      id: 'subject',
      header: t('list.columns.subject'),
      sortable: true,
      cell: ({ subject }) => (
        <span className={`ell ${css.subject}`} title={subject}>
          <bdi>{subject}</bdi>
        </span>
      ),
      cardCell: ({ subject }) => <bdi>{subject}</bdi>,
    },
    {
      id: 'status',
      header: t('list.columns.status'),
      card: 'status',
      cell: ({ status, unread }) => (
        <span className={css.state}>
          <QuoteBadge status={status} />
          {unread > 0 && <Tag>{t('list.unread', { count: unread })}</Tag>}
        </span>
      ),
    },
    {
      id: 'requestedAt',
      header: t('list.columns.requestedAt'),
      sortable: true,
      card: 'date',
      cell: ({ requestedAt }) => <DateText value={requestedAt} />,
    },
    {
      id: 'requestedBy',
      header: t('list.columns.requestedBy'),
      cell: ({ requestedBy }) => <bdi className="nowrap">{requestedBy}</bdi>,
    },
    {
      id: 'validUntil',
      header: t('list.columns.validUntil'),
      cardLabel: 'before',
      sortable: true,
      cell: ({ validUntil }) => validUntil && <DateText value={validUntil} />,
    },
    {
      id: 'lines',
      header: t('list.columns.lines'),
      align: 'end',
      hiddenByDefault: true,
      cell: ({ lineCount }) => t('list.lines', { count: lineCount }),
    },
    {
      id: 'total',
      header: t('list.columns.total'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ total, status }) => {
        if (total || !seesPrices) return <MoneyText value={total} />
        return status === 'requested' && <span className="dim">{t('list.notPriced')}</span>
      },
    },
  ]
}
