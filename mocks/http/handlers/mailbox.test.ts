import { describe, expect, test } from 'vitest'
import { getDeskCase } from '@/contract/admin/cases'
import * as desk from '@/contract/admin/mailbox'
import { getDeskTask } from '@/contract/admin/tasks'
import * as contract from '@/contract/mailbox'
import { uploadAttachment } from '@/contract/documents'
import type { MailMessageId } from '@/domain/ids'
import { refusalOf as problemOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'

const key = () => ({ idempotencyKey: newKey() })
const refusalOf = async (call: Promise<unknown>) => (await problemOf(call)).type
const thread = (name: string) => ({ params: { threadId: `eml_${name}` as MailMessageId } })
const damaged = thread('damaged')
const plain = { to: ['service@portico-supply.example'], subject: 'Hinges', text: 'Which ones?', inThread: null }
const nothing = { attachmentIds: [], draftId: null }
const newDraft = { id: null, version: 0, attachmentIds: [] }
const inbox = async (client: WorldClient, query = {}) => client.call(desk.listDeskMailThreads, { query })
const server = (world: World, mode: string) => world.backend.controls({ command: 'mailServer', mode })

describe('the company mailbox', () => {
  test('MBX-01 has folders with counts, threads by reference, search over every word and filters', async () => {
    const marta = await (await createWorld()).as('marta')
    const { rows, folders } = await inbox(marta)
    expect(rows.map(({ id }) => id)).toEqual(['eml_damaged', 'eml_offer', 'eml_terms1', 'eml_fair'])
    expect(rows[2]).toMatchObject({ subject: 'Delivery in the second week of December', count: 3, unread: 1 })
    expect(folders.map(({ folder, total }) => [folder, total])).toEqual([
      ...[
        ['inbox', 4],
        ['sent', 1],
        ['archive', 1],
        ['spam', 1],
        ['trash', 0],
      ],
    ])
    expect((await inbox(marta, { q: 'cover plate bent' })).rows.map(({ id }) => id)).toEqual(['eml_damaged'])
    expect((await inbox(marta, { mark: ['flagged'] })).total).toBe(1)
    expect((await inbox(marta, { folder: 'spam' })).rows.map(({ id }) => id)).toEqual(['eml_spam'])
    await marta.call(desk.markDeskMailThread, { ...damaged, body: { folder: 'archive', seen: true } })
    expect((await inbox(marta, { folder: 'archive' })).rows.map(({ id }) => id)).toContain('eml_damaged')
  })

  test('MBX-01 shows nothing that can run; pictures from elsewhere only when the reader says so', async () => {
    const marta = await (await createWorld()).as('marta')
    const { messages } = await marta.call(desk.getDeskMailThread, damaged)
    expect(messages[0]).toMatchObject({ blockedPictures: 2 })
    expect(messages[0]?.html).not.toMatch(/script|https?:|src=/)
    const shown = await marta.call(desk.showDeskMailPictures, { ...damaged, body: { always: false } })
    expect(shown.messages[0]).toMatchObject({ blockedPictures: 0 })
    expect(shown.messages[0]?.html).toContain('src="data:image/svg+xml')
    const spam = await marta.call(desk.getDeskMailThread, thread('spam'))
    expect(spam.messages[0]?.html).toBe('Claim<p>Claim your prize.</p>')
  })

  test('MBX-02 recognises customer, person and documents by one’s address and the words', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const found = await marta.call(desk.getDeskMailThread, damaged)
    expect(found).toMatchObject({ company: { id: companyIds.kestrel }, person: { name: 'Tomasz Wrona' } })
    expect(found.recognised.map(({ kind }) => kind)).toEqual(['order'])
    const byDomain = await marta.call(desk.getDeskMailThread, thread('accounts'))
    expect(byDomain).toMatchObject({ company: { id: companyIds.kestrel }, person: null })
    expect(await marta.call(desk.getDeskMailThread, thread('fair'))).toMatchObject({ company: null, recognised: [] })
    const [record] = found.recognised
    if (!record) throw new Error('An order is named')
    const attached = await marta.call(desk.attachDeskMail, { ...damaged, body: { kind: record.kind, id: record.id } })
    expect([attached.records, attached.recognised]).toEqual([[record], []])
    const params = { kind: record.kind, recordId: record.id }
    expect((await marta.call(desk.listDeskRecordMail, { params })).rows.map(({ id }) => id)).toEqual(['eml_damaged'])
    const ines = await world.as('ines')
    expect((await ines.call(contract.listRecordMail, { params })).rows.map(({ id }) => id)).toEqual(['eml_damaged'])
    const foreign = { kind: 'case' as const, id: 'cas_3005' }
    expect(await refusalOf(marta.call(desk.attachDeskMail, { ...damaged, body: foreign }))).toBe('request/invalid')
    expect(
      (await marta.call(desk.detachDeskMail, { ...damaged, body: { kind: record.kind, id: record.id } })).records,
    ).toEqual([])
  })

  test('MBX-02 MBX-03 RMA-26 a message becomes a task of a department, or a complaint that keeps it', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { recognised } = await marta.call(desk.getDeskMailThread, damaged)
    const assignee = { kind: 'department' as const, id: 'dep_returns' }
    const fields = { title: 'Prepare a replacement', text: '', dueOn: null, assignee }
    const { id: taskId } = await marta.call(desk.createMailTask, { ...damaged, body: fields }, key())
    expect(await marta.call(getDeskTask, { params: { taskId } })).toMatchObject({
      ...{ company: { id: companyIds.kestrel }, assignee: { name: 'Returns desk' } },
      source: { kind: 'mail', id: 'eml_damaged' },
    })
    const order = recognised[0] ? { kind: recognised[0].kind, id: recognised[0].id } : null
    const body = { subject: 'Scratched handles', type: 'complaint' as const, record: order, assigneeId: null }
    const mine = { ...damaged, body: { ...body, companyId: companyIds.kestrel } }
    const { id: caseId } = await marta.call(desk.createMailCase, mine, key())
    const opened = await marta.call(getDeskCase, { params: { caseId } })
    expect(opened).toMatchObject({ type: 'complaint', openedBy: 'Tomasz Wrona', record: { kind: 'order' } })
    expect(opened.messages[0]?.text).toContain('two of the handles of order')
    expect((await marta.call(desk.getDeskMailThread, damaged)).records.map(({ kind }) => kind)).toEqual(['case'])
    const wrong = { ...damaged, body: { ...body, companyId: companyIds.rheintal } }
    expect(await refusalOf(marta.call(desk.createMailCase, wrong, key()))).toBe('request/invalid')
  })

  test('MBX-01 an answer joins its thread with its files, and its draft is gone', async () => {
    const world = await createWorld()
    const [marta, tomasz] = [await world.as('marta'), await world.as('tomasz')]
    const bytes = new Blob(['label'], { type: 'text/plain' })
    const file = await marta.call(uploadAttachment, { query: { name: 'label.txt' }, body: bytes })
    const body = { ...plain, to: ['tomasz.wrona@kestrel-joinery.example'], inThread: damaged.params.threadId }
    const attachmentIds = [file.id]
    const draft = await marta.call(desk.saveDeskMailDraft, { body: { ...newDraft, ...body, attachmentIds } })
    await marta.call(desk.sendDeskMail, { body: { ...body, attachmentIds, draftId: draft.id } }, key())
    await world.backend.advance(10_000)
    expect((await marta.call(desk.listDeskMailDrafts, {})).rows).toEqual([])
    const seen = await tomasz.call(contract.getMailThread, damaged)
    expect(seen.messages.map(({ mine, unread }) => [mine, unread])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(seen.messages[1]?.files).toMatchObject([{ name: 'label.txt', heldBack: null }])
    const place = { ...damaged.params, messageId: seen.messages[1]!.id, place: '0' }
    expect(await (await tomasz.call(contract.downloadMailFile, { params: place })).text()).toBe('label')
    expect((await tomasz.fetch(`/api/attachments/${file.id}/file`)).status).toBe(200)
  })

  test.each([
    ['down', 'mail/unreachable'],
    ['authExpired', 'mail/auth-expired'],
  ])('MBX-01 a mail server that is %s refuses as a whole, and drafts stay', async (mode, problem) => {
    const world = await createWorld()
    const marta = await world.as('marta')
    await marta.call(desk.saveDeskMailDraft, { body: { ...newDraft, ...plain } })
    await server(world, mode)
    expect(await refusalOf(inbox(marta))).toBe(problem)
    expect(await refusalOf(marta.call(desk.sendDeskMail, { body: { ...plain, ...nothing } }, key()))).toBe(problem)
    expect((await marta.call(desk.listDeskMailDrafts, {})).rows).toHaveLength(1)
    await server(world, 'quota')
    expect((await inbox(marta)).total).toBe(4)
    expect(await refusalOf(marta.call(desk.sendDeskMail, { body: { ...plain, ...nothing } }, key()))).toBe('mail/quota')
  })
})

describe('the mailbox of a customer', () => {
  test('MBX-01 is its own correspondence alone, by the reach of the right, with read marks of its own', async () => {
    const world = await createWorld()
    const [ines, tomasz, lukas] = [await world.as('ines'), await world.as('tomasz'), await world.as('lukas')]
    const threads = async (client: WorldClient, folder: 'inbox' | 'sent') =>
      (await client.call(contract.listMailThreads, { query: { folder } })).rows.map(({ id, unread }) => [id, unread])
    expect(await threads(ines, 'sent')).toEqual([
      ['eml_damaged', 0],
      ['eml_terms1', 1],
    ])
    expect(await threads(ines, 'inbox')).toEqual([['eml_terms1', 1]])
    expect(await threads(tomasz, 'sent')).toEqual([['eml_damaged', 0]])
    expect(await threads(lukas, 'sent')).toEqual([['eml_offer', 0]])
    expect(await refusalOf(tomasz.call(contract.getMailThread, thread('terms1')))).toBe('resource/not-found')
    expect(await refusalOf(lukas.call(contract.getMailThread, damaged))).toBe('resource/not-found')
    await ines.call(contract.markMailThread, { ...thread('terms1'), body: { seen: true } })
    expect(await threads(ines, 'inbox')).toEqual([['eml_terms1', 0]])
  })

  test('MBX-01 writes to the seller alone, and the desk has it at once', async () => {
    const world = await createWorld()
    const [ines, marta] = [await world.as('ines'), await world.as('marta')]
    const elsewhere = { body: { ...plain, ...nothing, to: ['somebody@rheintal-fenster.example'] } }
    expect(await refusalOf(ines.call(contract.sendMail, elsewhere, key()))).toBe('request/invalid')
    await ines.call(contract.sendMail, { body: { ...plain, ...nothing } }, key())
    await world.backend.advance(10_000)
    expect((await inbox(marta, { mark: ['unread'] })).rows.find(({ subject }) => subject === 'Hinges')).toMatchObject({
      unread: 1,
    })
  })
})
