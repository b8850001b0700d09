import { listDepartments, updateDepartment } from '@/contract/admin/departments'
import { saveDeskMailDraft } from '@/contract/admin/mailbox'
import { getDeskTask, setDeskTaskStatus, updateDeskTask } from '@/contract/admin/tasks'
import { saveMailDraft } from '@/contract/mailbox'
import { getTask, setTaskStatus, updateTask } from '@/contract/tasks'
import type { DepartmentId, TaskId } from '@/domain/ids'
import { edit, type StaleEdit } from './stale-edits'

const buyers = { taskId: 'tsk_201' as TaskId }
const sellers = { taskId: 'tsk_205' as TaskId }
const fields = { title: 'Later', text: '', dueOn: null, assignee: null }
const finance = { departmentId: 'dep_finance' as DepartmentId }

const nothing = { to: [], subject: 'Later', text: '', inThread: null, attachmentIds: [] }
const draftOf = (as: string, save: typeof saveMailDraft): StaleEdit =>
  edit(
    as,
    (client) => client.call(save, { body: { id: null, version: 0, ...nothing } }),
    (client, version, { id }) => client.call(save, { body: { id, version, ...nothing } }),
  )

/** Edits of tasks, departments and begun messages. */
export const taskEdits: Record<string, StaleEdit> = {
  saveMailDraft: draftOf('ines', saveMailDraft),
  saveDeskMailDraft: draftOf('marta', saveDeskMailDraft as unknown as typeof saveMailDraft),
  updateTask: edit(
    'ines',
    (client) => client.call(getTask, { params: buyers }),
    (client, version) => client.call(updateTask, { params: buyers, body: { version, ...fields } }),
  ),
  setTaskStatus: edit(
    'ines',
    (client) => client.call(getTask, { params: buyers }),
    (client, version) => client.call(setTaskStatus, { params: buyers, body: { version, status: 'done' } }),
  ),
  updateDeskTask: edit(
    'marta',
    (client) => client.call(getDeskTask, { params: sellers }),
    (client, version) => client.call(updateDeskTask, { params: sellers, body: { version, ...fields } }),
  ),
  setDeskTaskStatus: edit(
    'marta',
    (client) => client.call(getDeskTask, { params: sellers }),
    (client, version) => client.call(setDeskTaskStatus, { params: sellers, body: { version, status: 'done' } }),
  ),
  updateDepartment: edit(
    'marta',
    async (client) => {
      const { rows } = await client.call(listDepartments, {})
      const found = rows.find(({ id }) => id === finance.departmentId)
      if (!found) throw new Error('There is a finance department')
      return found
    },
    (client, version) =>
      client.call(updateDepartment, { params: finance, body: { version, name: 'Money', memberIds: [] } }),
  ),
}
