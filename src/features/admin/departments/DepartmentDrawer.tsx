import { Checkbox, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { createDepartment, type Department, updateDepartment } from '@/contract/admin/departments'
import type { UserId } from '@/domain/ids'
import { taskLimits } from '@/domain/tasks/vocabulary'
import { FormDrawer } from '@/shared/forms/FormDrawer'
import { useApiForm } from '@/shared/forms/use-api-form'
import css from './departments.module.css'

type People = readonly { id: UserId; name: string }[]
type Values = { name: string; memberIds: UserId[] }
type Props = { department: Department | null; people: People; onClose: () => void }

const valuesOf = ({ name, members }: Department): Values => ({ name, memberIds: members.map(({ id }) => id) })

export const DepartmentDrawer = ({ department, ...rest }: Props) =>
  department ? <EditForm department={department} {...rest} /> : <NewForm {...rest} />

function EditForm({ department, people, onClose }: Props & { department: Department }) {
  const { t } = useTranslation('tasks')
  const form = useApiForm({
    endpoint: updateDepartment,
    initial: valuesOf(department),
    version: department.version,
    toRequest: (body, version) => ({ params: { departmentId: department.id }, body: { ...body, version } }),
    fromCurrent: (current) => ({ values: valuesOf(current as Department), version: (current as Department).version }),
    labels: { name: t('departments.name'), memberIds: t('departments.members') },
    onSuccess: onClose,
  })
  const title = t('departments.edit', { name: department.name })
  return <Fields form={form} title={title} people={people} onClose={onClose} />
}

function NewForm({ people, onClose }: Omit<Props, 'department'>) {
  const { t } = useTranslation('tasks')
  const form = useApiForm({
    endpoint: createDepartment,
    initial: { name: '', memberIds: [] } as Values,
    toRequest: (body) => ({ body }),
    onSuccess: onClose,
  })
  return <Fields form={form} title={t('departments.add')} people={people} onClose={onClose} />
}

type Form = ReturnType<typeof useApiForm<Values, unknown, Record<number, unknown>>>

function Fields({ form, title, people, onClose }: { form: Form; title: string; people: People; onClose: () => void }) {
  const { t } = useTranslation('tasks')
  return (
    <FormDrawer form={form} title={title} size={420} onClose={onClose}>
      <TextInput label={t('departments.name')} required maxLength={taskLimits.department} {...form.field('name')} />
      <Checkbox.Group label={t('departments.members')} {...form.field('memberIds')}>
        <div className={css.people}>
          {people.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={<bdi>{name}</bdi>} />
          ))}
        </div>
      </Checkbox.Group>
    </FormDrawer>
  )
}
