import { useMutation } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import type { RegistrationMatch } from '@/contract/admin/registration-match'
import { approveRegistration, type RegistrationDetail } from '@/contract/admin/registrations'
import { type AccountRole, accountRoles } from '@/domain/account/vocabulary'
import { useCan } from '@/features/session/use-session'
import { lazyPart } from '@/shared/lib/lazy-part'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { RadioCards } from '@/shared/ui/RadioCards'
import { Section } from '@/shared/ui/Section'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { useRefusal } from '@/shared/ui/use-refusal'
import { approvalBody, type ApprovalValues, usualApproval } from './approval-values'
import { ApprovalRights } from './ApprovalRights'
import { ContactChoice, noContact } from './ContactChoice'
import { CustomerChoice } from './CustomerChoice'
import css from './registrations.module.css'

const RejectDialog = lazyPart(() => import('./RejectDialog').then(({ RejectDialog }) => RejectDialog))

/** From this score on the best card is chosen beforehand: a tax number alone is worth that much. */
const surely = 70

/** The person of the card who is likeliest this one, if anything speaks for them and they have no account. */
const likelyContact = (match: RegistrationMatch | undefined): string =>
  match?.contacts.find(({ account, same }) => account === null && same.length > 0)?.code ?? noContact

/** Customer, person, role, rights, done: the person is invited with the same step. */
export function Decide({ registration }: { registration: RegistrationDetail }) {
  const { t } = useTranslation(['registrations', 'enums'])
  const refusal = useRefusal()
  const mayDecide = useCan('registrations.decide')
  const best = registration.matches?.[0]
  // What nobody has chosen follows what is known, also when a card has only just been made.
  const [chosenMatch, setMatch] = useState<RegistrationMatch | undefined>(undefined)
  const [chosenContact, setContact] = useState<string | undefined>(undefined)
  const [chosenRole, setAccountRole] = useState<AccountRole | undefined>(undefined)
  const match = chosenMatch ?? (best && best.score >= surely ? best : undefined)
  const contact = chosenContact ?? likelyContact(match)
  const accountRole = chosenRole ?? (match?.inPortal ? 'subAccount' : 'accountManager')
  const [values, setValues] = useState<ApprovalValues>(usualApproval)
  const [rejecting, setRejecting] = useState(false)
  const approve = useMutation({
    ...mutation(approveRegistration),
    onSuccess: () => notify({ title: t('approved', { name: registration.contactName }), tone: 'good' }),
  })
  const refusalOf = (name: 'approve' | 'reject') =>
    refusal(registration.allowedActions.find(({ action }) => action === name))
  const refused = refusalOf('approve')
  if (registration.state !== 'waiting' && registration.state !== 'unconfirmed') return null

  const chooseCustomer = (_number: string, chosen: RegistrationMatch | undefined): void => {
    setMatch(chosen)
    setContact(likelyContact(chosen))
    setValues(usualApproval)
  }
  const chooseRole = (role: AccountRole): void => {
    setAccountRole(role)
    // What differed from the other role would be something else here.
    setValues({ ...values, overrides: [], roleId: null })
  }
  const handleApprove = (): void => {
    if (!match) return
    approve.mutate({
      params: { registrationId: registration.id },
      body: {
        ...{ version: registration.version, customerNumber: match.customerNumber, accountRole },
        contactCode: contact === noContact ? null : contact,
        ...approvalBody(values, accountRole),
      },
    })
  }
  return (
    <div className="stack">
      <CustomerChoice
        registration={registration}
        value={match?.customerNumber ?? ''}
        onChange={mayDecide ? chooseCustomer : undefined}
      />
      {match && <ContactChoice match={match} value={contact} onChange={mayDecide ? setContact : undefined} />}
      {mayDecide && (
        <Section title={t('role')}>
          <RadioCards
            label={t('role')}
            name="account-role"
            value={accountRole}
            onChange={chooseRole}
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
      )}
      {match && !refused && (
        // Its words come with it: without a boundary of its own the whole page would wait for them.
        <Suspense fallback={<SkeletonText lines={4} />}>
          <ApprovalRights
            registration={registration}
            customerNumber={match.customerNumber}
            accountRole={accountRole}
            values={values}
            onChange={setValues}
          />
        </Suspense>
      )}
      {approve.error && <ProblemNotice error={approve.error} compact />}
      <div className={css.decide}>
        <ActionButton
          loading={approve.isPending}
          disabledReason={refused ?? (match ? undefined : t('choose'))}
          reasonBelow
          onClick={handleApprove}
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
