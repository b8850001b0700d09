import { useTranslation } from 'react-i18next'
import type { ContractLine, PurchaseContract } from '@/contract/contracts'
import { GoodsLink } from '@/features/session/GoodsLink'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import css from './contracts.module.css'

/** CON-02: each product with the way to it, its price here and what is still to be taken. */
export function ContractLines({ contract: { number, lines } }: { contract: PurchaseContract }) {
  const { t } = useTranslation('contracts')
  const format = useFormat()
  return (
    <PlainTable
      label={t('lines.title', { number })}
      rows={lines}
      rowKey={({ sku }) => sku}
      columns={[
        {
          id: 'product',
          header: t('lines.product'),
          rowHeader: true,
          cell: ({ name, sku }) => (
            <div>
              <GoodsLink sku={sku}>{name}</GoodsLink>
              <bdi dir="ltr" className={`${css.second} nowrap`}>
                {sku}
              </bdi>
            </div>
          ),
        },
        {
          id: 'price',
          header: t('lines.price'),
          align: 'end',
          cell: ({ price, listPrice }) => (
            <span className={css.price}>
              <MoneyText value={price} strong />
              {listPrice && price && listPrice.amount > price.amount && (
                <span className={css.second}>
                  {t('lines.list')} <MoneyText value={listPrice} />
                </span>
              )}
            </span>
          ),
        },
        {
          id: 'committed',
          header: t('lines.committed'),
          align: 'end',
          cell: ({ committed }) => <span className="num">{format.number(committed)}</span>,
        },
        {
          id: 'consumed',
          header: t('lines.consumed'),
          cell: (line) => <Consumption line={line} />,
        },
        {
          id: 'left',
          header: t('lines.left'),
          align: 'end',
          cell: ({ left }) => <span className="num">{format.number(left)}</span>,
        },
      ]}
    />
  )
}

function Consumption({ line: { name, consumed, consumedPercent, shortfall, projected } }: { line: ContractLine }) {
  const { t } = useTranslation('contracts')
  const format = useFormat()
  const percent = format.percent(consumedPercent / 100)
  return (
    <span className={css.consumption}>
      <span>
        <span className="num">{format.number(consumed)}</span> <span className="cap">{percent}</span>
      </span>
      <Bar
        label={t('lines.consumedLabel', { name, percent })}
        total={100}
        parts={[{ value: Math.min(consumedPercent, 100), color: shortfall > 0 ? 'warn' : 'good' }]}
        size="sm"
      />
      {shortfall > 0 ? (
        <span className={css.behind}>
          {t('lines.behind', { projected: format.number(projected), shortfall: format.number(shortfall) })}
        </span>
      ) : (
        <span className={css.second}>{t('lines.onTrack')}</span>
      )}
    </span>
  )
}
