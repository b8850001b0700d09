import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { updateMember } from '@/contract/team'
import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail } from '@/contract/member-detail'
import { EditMemberForm } from '@/entities/member/EditMemberForm'
import type { MemberActs } from '@/entities/member/member-acts'
import { memberQueries } from '@/entities/member/member.queries'
import { useMemberFormOptions } from '@/entities/member/use-member-form-options'
import { useApiForm } from '@/shared/forms/use-api-form'
import { notify } from '@/shared/lib/notify'
import { teamPlaces } from './team-places'

type Props = {
  member: MemberDetail
  choices: MemberChoices
  acts: MemberActs
  reportDirty: (dirty: boolean) => void
}

export function EditMember({ member, choices, acts, reportDirty }: Props) {
  const { t } = useTranslation('team')
  const client = useQueryClient()
  const form = useApiForm({
    endpoint: updateMember,
    ...useMemberFormOptions(member, choices),
    onSuccess: (saved) => {
      reportDirty(false)
      client.setQueryData(memberQueries.detail(saved.id).queryKey, saved)
      notify({ title: t('done.saved', { name: saved.name }), tone: 'good' })
    },
  })
  useEffect(() => reportDirty(form.dirty), [form.dirty, reportDirty])
  return <EditMemberForm form={form} member={member} choices={choices} acts={acts} places={teamPlaces} />
}
