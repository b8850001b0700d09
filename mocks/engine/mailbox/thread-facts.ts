import type { MailRecord, MailThread } from '@/contract/mailbox-parts'
import type { AllowedAction } from '@/contract/action'
import { numbersIn } from '@/domain/mailbox/recognize'
import type { MailRecordKind } from '@/domain/mailbox/vocabulary'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { linkedRecord } from '../records/linked-record'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'
import { type BoxThread, isStaff } from './box'

type Found = { kind: MailRecordKind; id: string } | null

/** The record behind a number, whichever kind it is of: an invoice and a delivery note lead to their order. */
async function recordBehind(tx: Tx, number: string): Promise<Found> {
  const order = (await tx.orders.one('number', number)) ?? (await tx.orders.one('erpNumber', number))
  if (order) return { kind: 'order', id: order.id }
  const quote = await tx.quotes.one('number', number)
  if (quote) return { kind: 'quote', id: quote.id }
  const returned = await tx.returns.one('number', number)
  if (returned) return { kind: 'return', id: returned.id }
  const supportCase = await tx.cases.one('number', number)
  if (supportCase) return { kind: 'case', id: supportCase.id }
  const paper = (await tx.invoices.one('number', number)) ?? (await tx.shipments.one('number', number))
  return paper?.orderId ? { kind: 'order', id: paper.orderId } : null
}

const sameRecord = (a: { kind: string; id: string }, b: { kind: string; id: string }): boolean =>
  a.kind === b.kind && a.id === b.id

/** MBX-02: records of this customer that the words name, which the caller may open and which are not attached yet. */
export async function recognised(tx: Tx, { messages, customer, kept }: BoxThread, ctx: Context): Promise<MailRecord[]> {
  if (!customer) return []
  const words = messages.map(
    ({ subject, text, html }) => `${subject}\n${text}\n${html?.replaceAll(/<[^>]*>/g, ' ') ?? ''}`,
  )
  const found: MailRecord[] = []
  for (const number of numbersIn(words.join('\n'))) {
    const behind = await recordBehind(tx, number)
    if (!behind || found.some((each) => sameRecord(each, behind))) continue
    if (kept?.records.some((each) => sameRecord(each, behind))) continue
    const record = await linkedRecord(tx, behind, ctx)
    if (record?.visible && record.companyId === customer.companyId)
      found.push({ kind: behind.kind, id: record.id, label: record.label })
  }
  return found
}

/** Records the thread is attached to, as far as the caller may open them. */
export async function attachedRecords(tx: Tx, { kept }: BoxThread, ctx: Context): Promise<MailRecord[]> {
  const records = await Promise.all(
    (kept?.records ?? []).map(async ({ kind, id, label }) => {
      const found = await linkedRecord(tx, { kind, id }, ctx)
      return found?.visible ? [{ kind, id, label }] : []
    }),
  )
  return records.flat()
}

export async function threadActions(
  tx: Tx,
  { customer }: BoxThread,
  ctx: Context,
): Promise<AllowedAction<MailThread['allowedActions'][number]['action']>[]> {
  const unknown = customer === null && { code: 'mail.unknownSender' as const }
  if (!isStaff(ctx)) {
    const right = await whyNot(tx, ctx, 'mailbox.send', 'permission.mailboxSend')
    const notHere = { code: 'permission.mailDeskEdit' as const }
    return [
      actionUnless('answer', right),
      actionUnless('attach', notHere),
      actionUnless('task', notHere),
      actionUnless('case', notHere),
      actionUnless('move', notHere),
    ]
  }
  const right = await whyNot(tx, ctx, 'mailDesk.edit', 'permission.mailDeskEdit')
  return [
    actionUnless('answer', right),
    actionUnless('attach', right, unknown),
    actionUnless('task', await whyNot(tx, ctx, 'taskDesk.edit', 'permission.taskDeskEdit')),
    actionUnless('case', await whyNot(tx, ctx, 'casesDesk.edit', 'permission.casesDeskEdit')),
    actionUnless('move', right),
  ]
}
