import { attachDeskMail } from '@/contract/admin/mailbox'
import type { MailMessageId } from '@/domain/ids'
import type { Deed } from './deed'

const buyers = { taskId: 'tsk_201' }
const sellers = { taskId: 'tsk_205' }
const fields = { dueOn: null, assignee: null, source: null, companyId: null }

const film = {
  ...{ kind: 'video', video: 'https://films.portico-supply.example/new', fileId: null, coverId: null, place: null },
  ...{ groups: [], markets: [], customerIds: [], validFrom: null, validTo: null, language: null },
  titles: { en: 'Quiet', pl: '', de: '', ar: '' },
}

const detached: Deed = {
  prepare: async (_world, client) => {
    const record = { kind: 'case' as const, id: 'cas_3012' }
    const params = { threadId: 'eml_damaged' as MailMessageId }
    await client.call(attachDeskMail, { params, body: record })
    return { ...params, ...record }
  },
}

/** What either side does with tasks, and what the seller does with e-mails and materials. */
export const taskDeeds: Readonly<Record<string, Deed>> = {
  createTask: { as: 'ines', given: fields },
  updateTask: { as: 'ines', given: { ...buyers, ...fields } },
  setTaskStatus: { as: 'ines', given: { ...buyers, status: 'done' } },
  commentTask: { as: 'ines', given: buyers },
  createDeskTask: { given: fields },
  updateDeskTask: { given: { ...sellers, ...fields } },
  setDeskTaskStatus: { given: { ...sellers, status: 'done' } },
  commentDeskTask: { given: sellers },
  attachDeskMail: { given: { threadId: 'eml_damaged', kind: 'case', id: 'cas_3012' } },
  detachDeskMail: detached,
  createMailTask: { given: { threadId: 'eml_damaged', ...fields } },
  createMailCase: { given: { threadId: 'eml_damaged', record: null, assigneeId: null } },
  createDepartment: { given: { memberIds: [] } },
  createMaterial: { given: film },
  updateMaterial: { given: { materialId: 'mat_film', ...film } },
  archiveMaterial: { given: { materialId: 'mat_poster', archived: true } },
  updateDepartment: { given: { departmentId: 'dep_finance', memberIds: [] } },
}
