import { useMutation } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { approveRegistration, type RegistrationDetail } from '@/contract/admin/registrations'
import { type AccountRole, accountRoles } from '@/domain/account/vocabulary'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { CustomerChoice } from './CustomerChoice'

const RejectDialog = lazy(() => import('./RejectDialog').then((module) => ({ default: module.RejectDialog })))

/** Customer, role, done: the person is invited with the same step. */
export function Decide({ registration }: { registration: RegistrationDetail }) {
  const { t } = useTranslation(['registrations', 'enums'])
  const refusal = useRefusal()
  const best = registration.matches?.[0]
  const [customerNumber, setCustomerNumber] = useState(best && best.score >= 70 ? best.customerNumber : '')
  const [accountRole, setAccountRole] = useState<AccountRole>(best?.inPortal ? 'subAccount' : 'accountManager')
  const [rejecting, setRejecting] = useState(false)
  const approve = useMutation({
    ...mutation(approveRegistration),
    onSuccess: () => notify({ title: t('approved', { name: registration.contactName }), tone: 'good' }),
  })
  const refusalOf = (name: 'approve' | 'reject') =>
    refusal(registration.allowedActions.find(({ action }) => action === name))
  const refused = refusalOf('approve')
  if (registration.state === 'approved' || registration.state === 'rejected') return null

  return (
    <div className="stack">
      <CustomerChoice registration={registration} value={customerNumber} onChange={setCustomerNumber} />
      <Section title={t('role')}>
        <RadioCards
          label={t('role')}
          name="account-role"
          value={accountRole}
          onChange={setAccountRole}
          options={accountRoles.map((role) => ({
            value: role,
            label: (
              <>
                <b>{t(`enums:accountRole.${role}`)}</b>
                <br />
                <span className="cap">{t(`roleHint.${role}`)}</span>
              </>
            ),
          }))}
        />
      </Section>
      {approve.error && <ProblemNotice error={approve.error} compact />}
      <div className="row">
        <ActionButton
          loading={approve.isPending}
          disabledReason={refused ?? (customerNumber === '' ? t('choose') : undefined)}
          reasonBelow
          onClick={() =>
            approve.mutate({
              params: { registrationId: registration.id },
              body: { version: registration.version, customerNumber, accountRole },
            })
          }
        >
          {t('approve', { name: registration.contactName })}
        </ActionButton>
        <ActionButton variant="default" disabledReason={refusalOf('reject')} onClick={() => setRejecting(true)}>
          {t('reject')}
        </ActionButton>
      </div>
      {rejecting && (
        <Suspense>
          <RejectDialog registration={registration} onClose={() => setRejecting(false)} />
        </Suspense>
      )}
    </div>
  )
}
