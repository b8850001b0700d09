import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { readCustomerCard } from '@/contract/admin/customers'
import type { CustomerCard } from '@/contract/admin/customer-card'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusal } from '@/shared/ui/use-refusal'
import { useShowCustomer } from './use-show-customer'

export function ReadCard({ customer: { id, allowedActions } }: { customer: CustomerCard }) {
  const { t } = useTranslation('customers')
  const refusal = useRefusal()
  const problemText = useProblemText()
  const show = useShowCustomer()
  const read = useMutation({
    ...mutation(readCustomerCard),
    onSuccess: (now) => {
      show(now)
      notify({ title: t('behind.done'), tone: 'good' })
    },
    onError: (problem) => {
      const { title, explanation } = problemText(problem)
      notify({ title, message: explanation, tone: 'bad' })
    },
  })
  return (
    <ActionButton
      size="xs"
      variant="default"
      loading={read.isPending}
      disabledReason={refusal(allowedActions.find(({ action }) => action === 'readCard'))}
      onClick={() => read.mutate({ params: { companyId: id } })}
    >
      {t('link.read')}
    </ActionButton>
  )
}
