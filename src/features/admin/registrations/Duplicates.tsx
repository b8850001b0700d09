import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { mergeRegistrations, type RegistrationDetail } from '@/contract/admin/registrations'
import { notify } from '@/shared/lib/notify'
import { ActionButton } from '@/shared/ui/ActionButton'
import { AppLink } from '@/shared/ui/AppLink'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { useRefusal } from '@/shared/ui/use-refusal'
import { RegistrationState } from './RegistrationState'
import css from './registrations.module.css'

type Duplicate = RegistrationDetail['duplicates'][number]
const isOpen = ({ state }: Pick<Duplicate, 'state'>): boolean => state === 'waiting' || state === 'unconfirmed'

/** REG-02: other requests of the same company or person, which can become one. */
export function Duplicates({ registration }: { registration: RegistrationDetail }) {
  const { t } = useTranslation('registrations')
  const refusal = useRefusal()
  const [asked, setAsked] = useState<Duplicate | null>(null)
  const refused = refusal(registration.allowedActions.find(({ action }) => action === 'merge'))
  const merge = useMutation({
    ...mutation(mergeRegistrations),
    onSuccess: () => {
      if (asked) notify({ title: t('merge.done', { number: asked.number }), tone: 'good' })
      setAsked(null)
    },
  })
  const handleMerge = (): void => {
    if (!asked) return
    const body = { version: registration.version, otherId: asked.id, otherVersion: asked.version }
    merge.mutate({ params: { registrationId: registration.id }, body })
  }
  return (
    <Section title={t('duplicates')}>
      <ul className={css.duplicates}>
        {registration.duplicates.map((each) => (
          <li key={each.id}>
            <AppLink to="/admin/registrations/$registrationId" params={{ registrationId: each.id }}>
              {each.number}
            </AppLink>
            <bdi dir="auto">{each.contactName}</bdi>
            <span className="cap">
              {t(`same.${each.sameTaxNumber && each.sameEmail ? 'both' : each.sameTaxNumber ? 'taxNumber' : 'email'}`)}
            </span>
            <RegistrationState state={each.state} />
            {isOpen(each) && isOpen(registration) && (
              <ActionButton size="xs" variant="default" disabledReason={refused} onClick={() => setAsked(each)}>
                {t('merge.action', { number: each.number })}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t('merge.title', { number: asked?.number ?? '', kept: registration.number })}
        confirmLabel={t('merge.confirm', { number: asked?.number ?? '' })}
        onConfirm={handleMerge}
        pending={merge.isPending}
      >
        <div className="stack">
          {merge.error && <ProblemNotice error={merge.error} compact />}
          <p className="flat">{t('merge.text', { number: asked?.number ?? '', name: asked?.contactName ?? '' })}</p>
        </div>
      </ConfirmDialog>
    </Section>
  )
}
