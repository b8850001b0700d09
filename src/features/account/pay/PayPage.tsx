import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Steps } from '@/shared/ui/Steps'
import { ChooseInvoices } from './ChooseInvoices'
import css from './pay.module.css'
import { ReviewPayment } from './ReviewPayment'
import { usePay } from './use-pay'

/** INV-16: two steps, both in the address. */
export function PayPage() {
  const { t } = useTranslation('payments')
  const { search, selection } = usePay()
  const isReview = search.step === 'review' && selection !== null
  const shown = useRef(isReview)
  // The other step is other content: it is read and worked on from its top.
  useEffect(() => {
    if (shown.current !== isReview) document.querySelector<HTMLElement>('#content h1')?.focus()
    shown.current = isReview
  }, [isReview])
  return (
    <>
      <PageHeader title={t('pay.title')} sub={t('pay.caption')} />
      <div className={css.steps}>
        <Steps
          label={t('pay.steps')}
          steps={[
            { id: 'choose', label: t('pay.step.choose'), state: isReview ? 'done' : 'now' },
            { id: 'review', label: t('pay.step.review'), state: isReview ? 'now' : 'next' },
          ]}
        />
      </div>
      {isReview ? <ReviewPayment /> : <ChooseInvoices />}
    </>
  )
}
