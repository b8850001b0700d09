import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { basketQueries } from '@/entities/basket/basket.queries'
import { DataNotices } from '@/entities/freshness/DataNotices'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { CheckoutForm } from './CheckoutForm'

/** One page: where to, under which number, and what it costs. */
export function CheckoutPage() {
  const { t } = useTranslation('basket')
  const { data } = useSuspenseQuery(basketQueries.checkout())
  // The order empties the basket before its own reply arrives: the page must not call it empty, nor lose the form.
  const [placing, setPlacing] = useState(false)
  const isEmpty = data.basket.lines.length === 0 && !placing

  return (
    <>
      <PageHeader title={t('checkout.title')} sub={isEmpty ? undefined : t('checkout.caption')} />
      {isEmpty ? (
        <EmptyState
          title={t('checkout.empty.title')}
          hint={t('checkout.empty.text')}
          action={<LinkButton to="/account/basket">{t('checkout.empty.action')}</LinkButton>}
        />
      ) : (
        <>
          <DataNotices />
          <CheckoutForm checkout={data} onPlacing={setPlacing} />
        </>
      )}
    </>
  )
}
