import { seesTask } from '@mocks/engine/tasks/task-record'
import type { TableName, Tables } from '@mocks/store/tables'
import { either, holding, ofUser, reaching, serving, type Touch } from './entitled'

const mailTouches = (): Touch[] => [
  { resource: 'mailbox', entitled: either(holding('mailDesk.view'), holding('mailbox.view')) },
]

/** Cases, tasks and what belongs to them. */
export const serviceTouches: { [K in TableName]?: (row: Tables[K]) => Touch[] } = {
  cases: (row) => [
    {
      resource: 'cases',
      id: row.id,
      entitled: either(reaching('cases.view', row), serving('casesDesk.view', row.companyId)),
    },
  ],
  tasks: (row) => [{ resource: 'tasks', id: row.id, entitled: (actor) => seesTask(actor, row) }],
  departments: ({ id }) => [
    { resource: 'departments', id, entitled: holding('administrators.view') },
    { resource: 'tasks', entitled: holding('taskDesk.view') },
  ],
  // Whose a message is, is read from its addresses: that something came is told to whoever has a mailbox at all.
  mailServerMessages: mailTouches,
  mailThreads: mailTouches,
  mailServer: mailTouches,
  materials: () => [
    { resource: 'materials', entitled: holding('materials.view') },
    { resource: 'deskMaterials', entitled: holding('materialDesk.view') },
  ],
  materialDownloads: ({ companyId }) => [
    { resource: 'deskMaterials', entitled: serving('materialDesk.view', companyId) },
  ],
  mailDrafts: ({ userId }) => [{ resource: 'mailbox', entitled: ofUser(userId) }],
  mailPreferences: ({ userId }) => [{ resource: 'mailbox', entitled: ofUser(userId) }],
}
