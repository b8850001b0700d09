import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { InputFor } from '@/contract/endpoint'
import type { previewProductMasters } from '@/contract/admin/product-masters'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { Card } from '@/shared/ui/Card'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { SkeletonText } from '@/shared/ui/Skeletons'
import css from './products.module.css'
import { ShownValue } from './ShownValue'
import { useValueName } from './use-value-name'

type Props = { table: InputFor<typeof previewProductMasters>['body']; enabled: boolean }

/** What saving the rules would do to the products as they are now. */
export function MastersEffect({ table, enabled }: Props) {
  const { t } = useTranslation('products')
  const name = useValueName()
  const effect = useQuery({ ...catalogueQueries.effect(table), enabled, placeholderData: keepPreviousData })
  const shown = enabled ? effect.data : undefined
  return (
    <Card>
      <h2 className={css.sub}>{t('masters.effect')}</h2>
      {!enabled && <p className="dim flat">{t('masters.effectHint')}</p>}
      {enabled && effect.isPending && <SkeletonText lines={4} />}
      {effect.error && <ProblemNotice error={effect.error} compact />}
      {shown && (
        <div className="stack" role="status">
          {shown.fields.length === 0 ? (
            <p className="flat">{t('masters.noEffect')}</p>
          ) : (
            <ul className={css.effects}>
              {shown.fields.map(({ field, taken, asked, answered }) => (
                <li key={field}>
                  <b>{name.field(field)}</b>
                  {taken > 0 && <span>{t('masters.taken', { count: taken })}</span>}
                  {asked > 0 && <span>{t('masters.asked', { count: asked })}</span>}
                  {answered > 0 && <span>{t('masters.answered', { count: answered })}</span>}
                </li>
              ))}
            </ul>
          )}
          {shown.examples.length > 0 && (
            <ul className={css.effects}>
              {shown.examples.map(({ sku, name: title, key, before, after }) => (
                <li key={`${sku} ${key}`}>
                  <b>
                    <bdi>{sku}</bdi> <bdi dir="auto">{title}</bdi>
                  </b>
                  <span>{name.value(key)}</span>
                  <del>
                    <ShownValue value={before} of={key} />
                  </del>
                  <ins>
                    <ShownValue value={after} of={key} />
                  </ins>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Card>
  )
}
