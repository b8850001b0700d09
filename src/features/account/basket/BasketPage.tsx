import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { basketQueries } from '@/entities/basket/basket.queries'
import { DataNotices } from '@/entities/freshness/DataNotices'
import { StockAge } from '@/entities/freshness/StockAge'
import { useFormat } from '@/shared/i18n/use-format'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { Notice } from '@/shared/ui/Notice'
import { PageHeader } from '@/shared/ui/PageHeader'
import { WithRail } from '@/shared/ui/WithRail'
import { AddProduct } from './AddProduct'
import { BasketCredit } from './BasketCredit'
import { BasketSummary } from './BasketSummary'
import { BasketTable } from './BasketTable'
import css from './basket.module.css'
import { useBasketWrites } from './basket.mutations'

const routeApi = getRouteApi('/account/_gate/basket')

/** ORD-15, ORD-16: what is about to be ordered. The backend prices it; this page only shows and changes quantities. */
export function BasketPage() {
  const { t } = useTranslation('basket')
  const format = useFormat()
  const { from, added, find } = routeApi.useSearch()
  const { data: basket } = useSuspenseQuery(basketQueries.current())
  const writes = useBasketWrites()
  const empty = basket.lines.length === 0

  return (
    <>
      <PageHeader
        title={t('title')}
        count={
          empty ? undefined : t('lines', { count: basket.lines.length, formatted: format.number(basket.lines.length) })
        }
        sub={
          !empty && (
            <span className="row">
              <span>{t('caption', { time: format.dateTime(basket.pricesAsOf) })}</span>
              <StockAge />
            </span>
          )
        }
        actions={
          !empty && (
            <LinkButton variant="default" to="/account/templates/new" search={{ from: 'basket' }}>
              {t('keep')}
            </LinkButton>
          )
        }
      />
      {from && added && !empty && (
        <Notice tone="good" title={t('reordered.title')}>
          {t('reordered.text', { count: added, number: from })}
        </Notice>
      )}
      <WithRail
        railLabel={t('summary.title')}
        rail={
          !empty && (
            <>
              <BasketSummary basket={basket} writes={writes} />
              <BasketCredit basket={basket} />
            </>
          )
        }
      >
        <div className={css.main}>
          <DataNotices />
          <AddProduct key={find} find={find} />
          {empty ? (
            <EmptyState
              title={t('empty.title')}
              hint={t('empty.text')}
              action={
                <LinkButton variant="default" to="/account/orders">
                  {t('empty.reorder')}
                </LinkButton>
              }
            />
          ) : (
            <BasketTable basket={basket} writes={writes} />
          )}
        </div>
      </WithRail>
    </>
  )
}
