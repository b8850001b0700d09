import type { EditedTask } from '@/contract/task-parts'
import { caseRecordKinds, type CaseType } from '@/domain/cases/vocabulary'
import type { CompanyId, UserId } from '@/domain/ids'
import type { ServerMessage } from '@/domain/mailbox/provider'
import type { MailRecordKind } from '@/domain/mailbox/vocabulary'
import { messageLimits } from '@/domain/messages/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { CaseRow } from '@mocks/store/rows/service'
import type { TaskRow } from '@mocks/store/rows/tasks'
import type { Tx } from '@mocks/store/tx'
import { possibleAssignees } from '../cases/desk-cases'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { linkedRecord } from '../records/linked-record'
import { createTask } from '../tasks/edit-task'
import { peopleWho } from '../team/who-can'
import { type BoxThread, isOwn } from './box'

/** MBX-02: a task for a department or a person, with the thread as its source. */
export const taskFromMail = (
  tx: Tx,
  thread: BoxThread,
  fields: Omit<EditedTask, 'version'>,
  ctx: Context,
): Promise<Result<TaskRow>> =>
  createTask(tx, { ...fields, source: { kind: 'mail', id: thread.id }, companyId: null }, ctx, {
    label: thread.messages[0].subject,
    companyId: thread.customer?.companyId ?? null,
  })

const plainText = ({ text, html }: ServerMessage): string =>
  (text || (html ?? '').replaceAll(/<[^>]*>/g, ' ')).trim().slice(0, messageLimits.text)

/** Whose case it becomes: the sender's, or of whoever answers for the customer. */
async function ownerIn(tx: Tx, companyId: CompanyId, sender: UserId | null): Promise<UserRow | undefined> {
  const known = sender === null ? undefined : await tx.users.get(sender)
  if (known?.companyId === companyId) return known
  const people = await peopleWho(tx, companyId, 'cases.create')
  return people.find(({ accountRole }) => accountRole === 'accountManager') ?? people[0]
}

type NewMailCase = {
  companyId: CompanyId
  subject: string
  type: CaseType
  record: { kind: MailRecordKind; id: string } | null
  assigneeId: UserId | null
}

const unknown = (pointer: string) => refuse('request/invalid', { errors: [{ pointer, code: 'unknown' }] })

/**
 * MBX-02, RMA-26: a message becomes a case of its customer, whose words are the first in it. Somebody without an account
 * gets answers by mail.
 */
export async function caseFromMail(
  tx: Tx,
  thread: BoxThread,
  command: NewMailCase,
  ctx: Context,
): Promise<Result<CaseRow>> {
  const { companyId, subject, type } = command
  if (!reachesCustomer(ctx.actor, 'casesDesk.edit', companyId)) return unknown('/companyId')
  const record = command.record && (await linkedRecord(tx, command.record, ctx))
  if (command.record && !(record?.visible && record.companyId === companyId)) return unknown('/record')
  const owner = await ownerIn(tx, companyId, thread.customer?.user?.id ?? null)
  if (!owner) return unknown('/companyId')
  const message = thread.messages.find((each) => !isOwn(each, ctx)) ?? thread.messages[0]
  const hasAccount = owner.id === thread.customer?.user?.id
  const by = hasAccount ? owner.name : message.from.name || message.from.address
  const now = ctx.clock.now()
  const about = caseRecordKinds.find((kind) => kind === command.record?.kind)
  const row = await tx.cases.insert({
    ...{ id: ctx.ids.next<'Case'>('Case'), companyId, branchId: owner.branchId, userId: owner.id, openedBy: by },
    ...{ number: `CS-${await tx.nextNumber('cases')}`, subject, type, status: 'open', openedAt: now, updatedAt: now },
    ...{ orderId: null, record: record && about ? { kind: about, id: record.id, label: record.label } : null },
    ...{ otherEmail: hasAccount ? null : message.from.address, replyToken: ctx.ids.next('ReplyToken') },
    ...{ assigneeId: null, notes: [], events: [{ at: now, by: ctx.actorName, event: 'opened', params: {} }] },
  })
  await tx.messages.insert({
    ...{ id: ctx.ids.next<'Message'>('Message'), subjectType: 'case', subjectId: row.id, companyId, side: 'buyer' },
    ...{ authorId: hasAccount ? owner.id : null, by, at: message.at, text: plainText(message) || subject },
    ...{ attachmentIds: message.files.flatMap(({ attachmentId }) => attachmentId ?? []), readBy: [ctx.actor.userId] },
  })
  if (command.assigneeId === null) return ok(row)
  const person = (await possibleAssignees(tx, row)).find(({ id }) => id === command.assigneeId)
  return person ? ok(await tx.cases.update(row.id, { assigneeId: person.id })) : unknown('/assigneeId')
}
