import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiProblem } from '@/api/problem'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { ApiForm } from '@/shared/forms/ApiForm'
import { FormProblem } from '@/shared/forms/FormProblem'
import { SaveBar } from '@/shared/forms/SaveBar'
import type { ApiFormState } from '@/shared/forms/use-api-form'
import { MemberFields } from './MemberFields'
import type { MemberActs, MemberPlaces } from './member-acts'
import { withSuccessor } from './member-form'
import type { MemberForm } from './member-form-type'
import { ReassignDialog } from './ReassignDialog'

type Props = {
  form: ApiFormState & MemberForm
  member: MemberDetail
  choices: MemberChoices
  acts: MemberActs
  places: MemberPlaces
}

/** Who may not be let go of, with what was stored when the backend refused; undefined for any other refusal. */
const blockedBy = (problem: ApiProblem | undefined, { values }: MemberForm, member: MemberDetail) => {
  if (problem?.type === 'team/authorizer-in-use') return { authorizer: member, limits: null }
  if (problem?.type !== 'team/authorizer-waiting') return undefined
  const { limits } = (problem.problem.current as MemberDetail | undefined) ?? member
  const kept = new Set(values.limits.flatMap(({ authorizerIds }) => authorizerIds))
  const dropped = limits.flatMap(({ authorizers }) => authorizers).filter(({ id }) => !kept.has(id))
  const authorizer = dropped.find(({ name }) => name === problem.problem.params?.name) ?? dropped[0]
  return authorizer && { authorizer, limits }
}

/** The form of a person; a save that would leave orders without their authorizer offers somebody else first. */
export function EditMemberForm({ form, member, choices, acts, places }: Props) {
  const { t } = useTranslation('team')
  const [dismissed, setDismissed] = useState<ApiProblem>()
  const { problem } = form
  const blocked = blockedBy(problem, form, member)
  return (
    <>
      <ApiForm form={form} label={t('form.label')}>
        <FormProblem form={form} />
        {blocked && (
          <Button variant="default" size="xs" onClick={() => setDismissed(undefined)}>
            {t('reassign.open')}
          </Button>
        )}
        <MemberFields form={form} choices={choices} member={member} />
        <SaveBar form={form} />
      </ApiForm>
      {blocked && dismissed !== problem && (
        <ReassignDialog
          authorizer={blocked.authorizer}
          authorizers={choices.authorizers}
          places={places}
          act={acts.reassign}
          problem={problem}
          afterwards="save"
          onMoved={(_moved, to) => {
            if (blocked.limits)
              form.setValue('limits', withSuccessor(form.values, blocked.limits, blocked.authorizer.id, to.id))
            setDismissed(problem)
            form.submit()
          }}
          onClose={() => {
            acts.reassign.reset()
            setDismissed(problem)
          }}
        />
      )}
    </>
  )
}
