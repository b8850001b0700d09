import { useTranslation } from 'react-i18next'
import type { BusinessDocument } from '@/contract/documents'
import { LineWish } from '@/entities/order/LineWish'
import { ConfigurationText } from '@/entities/product/ConfigurationText'
import { useUnit } from '@/entities/product/use-unit'
import { useFormat } from '@/shared/i18n/use-format'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import css from './document.module.css'

/** Roles are spelt out because on phones `display` would take them away. */
export function DocumentLines({ document }: { document: BusinessDocument }) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const unit = useUnit()
  const priced = document.kind !== 'deliveryNote' && document.lines.some(({ net }) => net)
  return (
    <div className={css.wrap} role="region" aria-label={t('lines')} tabIndex={0}>
      <table className={css.lines} role="table" data-priced={priced || undefined}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('columns.position')}
            </th>
            <th scope="col" role="columnheader">
              {t('columns.product')}
            </th>
            <th scope="col" role="columnheader" data-end>
              {t('columns.quantity')}
            </th>
            {priced && (
              <th scope="col" role="columnheader" data-end>
                {t('columns.unitPrice')}
              </th>
            )}
            {priced && (
              <th scope="col" role="columnheader" data-end>
                {t('columns.net')}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {document.lines.map((line) => (
            <tr key={line.position} role="row">
              <td role="cell">{format.number(line.position)}</td>
              <td role="cell">
                {line.name}
                {line.sku && (
                  <span className={css.sku}>
                    <DocNumber number={line.sku} />
                  </span>
                )}
                {line.configuration && <ConfigurationText configuration={line.configuration} isOpen />}
                {line.wishes && <LineWish wishes={line.wishes} shipTo={line.wishes.shipTo} />}
              </td>
              <td role="cell" data-end>
                {format.number(line.quantity)} {line.unit && unit(line.unit)}
              </td>
              {priced && (
                <td role="cell" data-end data-label={t('columns.unitPrice')}>
                  <MoneyText value={line.unitPrice} />
                </td>
              )}
              {priced && (
                <td role="cell" data-end>
                  <MoneyText value={line.net} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
