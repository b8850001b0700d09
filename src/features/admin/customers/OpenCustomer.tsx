import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { openCustomer } from '@/contract/admin/customers'
import { useCan } from '@/features/session/use-session'
import { useProblemText } from '@/shared/i18n/use-problem-text'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { useRefusalText } from '@/shared/ui/use-refusal-text'

/** ACC-02: makes the portal know a customer of the ERP, so that it can have accounts. */
export function OpenCustomer({ customerNumber, name }: { customerNumber: string; name: string }) {
  const { t } = useTranslation('customers')
  const mayEdit = useCan('customers.edit')
  const refusalText = useRefusalText()
  const problemText = useProblemText()
  const navigate = useNavigate()
  const open = useMutation({
    ...mutation(openCustomer),
    onSuccess: ({ id }) => {
      notify({ title: t('opened', { name }), tone: 'good' })
      void navigate({ to: '/admin/customers/$companyId', params: { companyId: id } })
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
      loading={open.isPending}
      aria-label={t('openOne', { name })}
      disabledReason={mayEdit ? undefined : refusalText({ code: 'permission.customersEdit' })}
      onClick={() => open.mutate({ body: { customerNumber } })}
    >
      {t('openIn')}
    </ActionButton>
  )
}
