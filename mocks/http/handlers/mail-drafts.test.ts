import { describe, expect, test } from 'vitest'
import * as desk from '@/contract/admin/mailbox'
import { downloadAttachment, uploadAttachment } from '@/contract/documents'
import * as contract from '@/contract/mailbox'
import type { MailMessageId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf as problemOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const key = () => ({ idempotencyKey: newKey() })
const refusalOf = async (call: Promise<unknown>) => (await problemOf(call)).type
const plain = { to: ['service@portico-supply.example'], subject: 'Hinges', text: 'Which ones?', inThread: null }
const newDraft = { id: null, version: 0, attachmentIds: [] }
const sending = { body: { ...plain, attachmentIds: [], draftId: null } }
const drafts = async (client: WorldClient) => (await client.call(contract.listMailDrafts, {})).rows
const arrived = (world: World) =>
  world.store.read(async (tx) => (await tx.mailServerMessages.all()).filter(({ subject }) => subject === 'Hinges'))
const server = (world: World, mode: string) => world.backend.controls({ command: 'mailServer', mode })
const file = (threadId: string, place: string) => ({
  params: { threadId: threadId as MailMessageId, messageId: threadId as MailMessageId, place },
})

describe('MBX-01 a message that waits to go', () => {
  test('goes after ten seconds; until then its author has it back as a draft, and nobody else can', async () => {
    const world = await createWorld()
    const [ines, tomasz] = [await world.as('ines'), await world.as('tomasz')]
    const { id, sendsAt } = await ines.call(contract.sendMail, sending, key())
    expect(sendsAt).toBe('2026-11-20T09:00:10.000Z')
    await world.backend.advance(9_999)
    expect(await arrived(world)).toEqual([])
    expect(await refusalOf(tomasz.call(contract.takeBackMail, { params: { draftId: id } }))).toBe('mail/sent')
    const back = await ines.call(contract.takeBackMail, { params: { draftId: id } })
    expect(back).toMatchObject({ ...plain, sendsAt: null, failed: false })
    await world.backend.advance(60_000)
    expect(await arrived(world)).toEqual([])

    await ines.call(contract.sendMail, { body: { ...sending.body, draftId: id } }, key())
    await world.backend.advance(10_000)
    expect(await arrived(world)).toHaveLength(1)
    expect(await drafts(ines)).toEqual([])
    expect(await refusalOf(ines.call(contract.takeBackMail, { params: { draftId: id } }))).toBe('mail/sent')
  })

  test('is tried again where the server is away meanwhile, and is a draft that says so after the fifth time', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    await ines.call(contract.sendMail, sending, key())
    await server(world, 'down')
    await world.backend.advance(10_000 + 3 * 60_000)
    expect(await drafts(ines)).toMatchObject([{ failed: false, sendsAt: expect.any(String) }])
    await server(world, 'up')
    await world.backend.advance(60_000)
    expect(await arrived(world)).toHaveLength(1)

    await ines.call(contract.sendMail, sending, key())
    await server(world, 'quota')
    await world.backend.advance(10 * 60_000)
    expect(await drafts(ines)).toMatchObject([{ ...plain, failed: true, sendsAt: null }])
  })

  test('files stay with the draft, and are the thread’s once it has gone', async () => {
    const world = await createWorld()
    const [ines, marta] = [await world.as('ines'), await world.as('marta')]
    const bytes = new Blob(['label'], { type: 'text/plain' })
    const { id } = await ines.call(uploadAttachment, { query: { name: 'label.txt' }, body: bytes })
    const kept = await ines.call(contract.saveMailDraft, { body: { ...newDraft, ...plain, attachmentIds: [id] } })
    expect(kept.files).toEqual([{ id, name: 'label.txt', size: 5 }])
    expect((await drafts(ines))[0]?.files).toHaveLength(1)
    const foreign = { body: { ...newDraft, ...plain, attachmentIds: [id] } }
    expect(await refusalOf(marta.call(desk.saveDeskMailDraft, foreign))).toBe('request/invalid')
    await ines.call(contract.sendMail, { body: { ...sending.body, attachmentIds: [id], draftId: kept.id } }, key())
    await world.backend.advance(10_000)
    expect(await (await marta.call(downloadAttachment, { params: { attachmentId: id } })).text()).toBe('label')
  })
})

test('MBX-01 a draft open twice is not written over: the later of two saves is told what there is', async () => {
  const ines = await (await createWorld()).as('ines')
  const first = await ines.call(contract.saveMailDraft, { body: { ...newDraft, ...plain } })
  const body = { ...newDraft, ...plain, id: first.id, version: first.version }
  const second = await ines.call(contract.saveMailDraft, { body: { ...body, text: 'The long ones?' } })
  const problem = await problemOf(ines.call(contract.saveMailDraft, { body: { ...body, text: 'The short ones?' } }))
  expect(problem).toMatchObject({
    type: 'conflict/stale',
    current: { version: second.version, text: 'The long ones?' },
  })
  await ines.call(contract.sendMail, { body: { ...sending.body, draftId: first.id } }, key())
  const late = ines.call(contract.saveMailDraft, { body: { ...body, version: second.version + 1 } })
  expect(await refusalOf(late)).toBe('conflict/stale')
})

describe('MBX-01 files that came with a message', () => {
  test('are downloaded as what they say they are', async () => {
    const world = await createWorld()
    const tomasz = await world.as('tomasz')
    const picture = await tomasz.call(contract.downloadMailFile, file('eml_damaged', '0'))
    expect([picture.type, picture.size]).toEqual(['image/png', 25_936])
    expect(await refusalOf(tomasz.call(contract.downloadMailFile, file('eml_damaged', '7')))).toBe('resource/not-found')
    const lukas = await world.as('lukas')
    expect(await refusalOf(lukas.call(contract.downloadMailFile, file('eml_damaged', '0')))).toBe('resource/not-found')
  })

  test('are held back when they could run, are too large, or are not what they say', async () => {
    const world = await createWorld()
    const marta = await world.as('marta')
    const { messages } = await marta.call(desk.getDeskMailThread, { params: { threadId: 'eml_spam' as MailMessageId } })
    expect(messages[0]?.files).toMatchObject([{ name: 'prize.pdf.exe', heldBack: 'type' }])
    const spam = () => refusalOf(marta.call(desk.downloadDeskMailFile, file('eml_spam', '0')))
    expect(await spam()).toBe('attachment/type-not-allowed')
    const claims = (type: string, size: number) =>
      world.store.write(async (tx) => {
        const files = [{ name: 'prize.pdf', type, size, attachmentId: null }]
        return ok(await tx.mailServerMessages.update('eml_spam' as MailMessageId, { files }))
      })
    await claims('application/pdf', 900)
    expect(await spam()).toBe('attachment/type-not-allowed')
    await claims('application/pdf', 26_000_000)
    expect(await spam()).toBe('attachment/too-large')
  })
})
