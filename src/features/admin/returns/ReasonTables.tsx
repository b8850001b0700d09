import { useTranslation } from 'react-i18next'
import type { ReturnReasons } from '@/contract/admin/return-desk'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './returns.module.css'

/** Every reason with its share of the pieces. */
export function ReasonTable({ reasons, total }: Pick<ReturnReasons, 'reasons' | 'total'>) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const number = (value: number) => format.number(value)
  const shared = reasons.reduce((sum, { returns }) => sum + returns, 0) > total.returns
  return (
    <>
      <PlainTable
        label={t('reasons.byReason')}
        rows={reasons}
        rowKey={({ reason }) => reason}
        footerLabel={t('reasons.total')}
        columns={[
          {
            id: 'reason',
            header: t('reasons.columns.reason'),
            rowHeader: true,
            cell: ({ reason }) => t(`reason.${reason}`),
          },
          {
            id: 'share',
            header: t('reasons.columns.share'),
            cell: ({ reason, pieces }) => (
              <div className={css.share}>
                <Bar
                  parts={[{ value: pieces, color: 'accent' }]}
                  total={total.pieces}
                  label={t('reasons.reasonBar', {
                    reason: t(`reason.${reason}`),
                    pieces: format.percent(pieces / total.pieces),
                  })}
                />
              </div>
            ),
          },
          {
            id: 'pieces',
            header: t('reasons.columns.pieces'),
            align: 'end',
            cell: ({ pieces }) => number(pieces),
            footer: number(total.pieces),
          },
          {
            id: 'returns',
            header: t('reasons.columns.returns'),
            align: 'end',
            cell: ({ returns }) => number(returns),
            footer: number(total.returns),
          },
          {
            id: 'value',
            header: t('reasons.columns.value'),
            align: 'end',
            cell: ({ value }) => <MoneyText value={value} />,
            footer: <MoneyText value={total.value} />,
          },
        ]}
      />
      {shared && <p className="cap">{t('reasons.several')}</p>}
    </>
  )
}

/** The articles that come back most. */
export function ProductTable({ products }: Pick<ReturnReasons, 'products'>) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const number = (value: number) => format.number(value)
  return (
    <PlainTable
      label={t('reasons.byProduct')}
      rows={products}
      rowKey={({ productId }) => productId}
      columns={[
        {
          id: 'product',
          header: t('reasons.columns.product'),
          rowHeader: true,
          cell: ({ sku, name }) => (
            <div>
              <bdi>{name}</bdi>{' '}
              <bdi dir="ltr" className="cap nowrap">
                {sku}
              </bdi>
            </div>
          ),
        },
        { id: 'most', header: t('reasons.columns.most'), cell: ({ reason }) => t(`reason.${reason}`) },
        {
          id: 'pieces',
          header: t('reasons.columns.pieces'),
          align: 'end',
          cell: ({ pieces }) => number(pieces),
        },
        {
          id: 'value',
          header: t('reasons.columns.value'),
          align: 'end',
          cell: ({ value }) => <MoneyText value={value} />,
        },
      ]}
    />
  )
}
