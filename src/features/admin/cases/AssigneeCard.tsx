import '@mantine/core/styles/Input.layer.css'
import { NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { assignDeskCase, type DeskCase } from '@/contract/admin/cases'
import type { UserId } from '@/domain/ids'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'

/** Who has the case; only people who work for this customer are offered. */
export function AssigneeCard({ found, disabledReason }: { found: DeskCase; disabledReason: string | undefined }) {
  const { t } = useTranslation('cases')
  const assign = useMutation(mutation(assignDeskCase))
  const { id: caseId, version, assignee, assignees } = found
  const others = assignee && !assignees.some(({ id }) => id === assignee.id) ? [assignee] : []
  return (
    <Section title={t('desk.assignee')}>
      <NativeSelect
        aria-label={t('desk.assignee')}
        description={disabledReason}
        disabled={disabledReason !== undefined || assign.isPending}
        value={assignee?.id ?? ''}
        data={[
          { value: '', label: t('desk.nobody') },
          ...[...assignees, ...others].map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          assign.mutate({
            params: { caseId },
            body: { version, assigneeId: chosen === '' ? null : (chosen as UserId) },
          })
        }}
      />
      {assign.error && <ProblemNotice error={assign.error} compact />}
    </Section>
  )
}
