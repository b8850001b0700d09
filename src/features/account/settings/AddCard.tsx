import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { AccountSettings } from '@/contract/account-settings'
import { addCard } from '@/contract/payments'
import { CardPageLink } from '@/entities/payment/CardPageLink'
import { cardPageHref, useCardReturn } from '@/entities/payment/card-return'
import { notify } from '@/shared/lib/notify'
import { Notice } from '@/shared/ui/Notice'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import css from './settings.module.css'

type Props = { payment: NonNullable<AccountSettings['payment']> }

/** SET-05: a card is entered at the provider, which comes back with a token and no number. */
export function AddCard({ payment: { cardPage } }: Props) {
  const { t, i18n } = useTranslation('settings')
  const navigate = useNavigate()
  const returned = useCardReturn()
  const add = useMutation({
    ...mutation(addCard),
    onSuccess: () => {
      notify({ title: t('payment.added'), tone: 'good' })
      void navigate({ to: '.', hash: '', replace: true })
    },
  })
  return (
    <>
      {returned?.kind === 'card' && !add.isSuccess && (
        <Notice
          tone="info"
          title={t('payment.came')}
          action={
            <Button
              size="xs"
              loading={add.isPending}
              onClick={() => add.mutate({ body: { token: returned.token, holder: returned.holder } })}
            >
              {t('payment.accept', { brand: t(`payment.brand.${returned.brand}`), ending: returned.ending })}
            </Button>
          }
        />
      )}
      {add.error && <ProblemNotice error={add.error} compact />}
      <p className={css.addCard}>
        <CardPageLink href={cardPageHref(cardPage, { locale: i18n.language, back: '/account/settings/payment' })}>
          {t('payment.add')}
        </CardPageLink>
        <span className="cap">{t('payment.addNote')}</span>
      </p>
    </>
  )
}
