import { describe, expect, it } from 'vitest'
import * as desk from '@/contract/admin/cases'
import * as contract from '@/contract/cases'
import { uploadAttachment } from '@/contract/documents'
import type { CaseId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey } from '../testing/buyers'

const key = () => ({ idempotencyKey: newKey() })
const fresh = {
  subject: 'A box is missing',
  type: 'delivery',
  text: 'Four instead of five.',
  otherEmail: null,
} as const
const open = (client: WorldClient, more: Partial<contract.NewCase> = {}) =>
  client.call(contract.createCase, { body: { ...fresh, attachmentIds: [], record: null, ...more } }, key())
const see = (client: WorldClient, caseId: CaseId) => client.call(contract.getCase, { params: { caseId } })
const deskSees = (client: WorldClient, caseId: CaseId) => client.call(desk.getDeskCase, { params: { caseId } })
const mailsOf = async (world: World, kind: string) =>
  (await world.store.read((tx) => tx.mails.all())).filter((mail) => mail.kind === kind)
type Mail = { from?: string; to: string; subject?: string; text?: string; automatic?: boolean }
const receive = async (world: World, mail: Mail) => {
  const from = 'Ines Calder <ines.calder@kestrel-joinery.example>'
  const given = { from, subject: 'Re: A box is missing', text: 'It came today.\n> quoted', ...mail }
  const result = await world.backend.controls({ command: 'receiveMail', ...given })
  return (result as { value: unknown }).value ?? result
}

describe('cases', () => {
  it('CAS-01 CAS-02 a case with files about a record is on the desk at once, and both sides are told', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const bytes = new Blob(['four of five'], { type: 'text/plain' })
    const file = await ines.call(uploadAttachment, { query: { name: 'count.txt' }, body: bytes })
    const record = { kind: 'subscription' as const, id: 'sub_4001' }
    const { id, number } = await open(ines, { attachmentIds: [file.id], record, otherEmail: 'yard@kestrel.example' })
    expect(await see(ines, id)).toMatchObject({
      ...{ number, status: 'open', record: { kind: 'subscription', label: 'SUB-4001' } },
      messages: [{ text: fresh.text, mine: true, attachments: [{ name: 'count.txt' }] }],
    })
    const nina = await world.as('nina')
    const queue = await nina.call(desk.listDeskCases, { query: { view: 'open' } })
    expect(queue.rows[0]).toMatchObject({ number, unread: 1, assignee: null, company: { name: expect.any(String) } })
    expect((await mailsOf(world, 'caseReceived')).at(-1)).toMatchObject({ to: 'yard@kestrel.example' })
    expect((await mailsOf(world, 'caseNews')).at(-1)).toMatchObject({ to: 'karol.nowak@portico-supply.example' })
  })

  it('CAS-01 subject and message are required, and a record of somebody else is unknown', async () => {
    const ines = await (await createWorld()).as('ines')
    const wrong = await refusalOf(open(ines, { subject: '  ', text: '', otherEmail: 'nowhere' }))
    expect(wrong.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(['/otherEmail', '/subject', '/text'])
    const theirs = await refusalOf(open(ines, { record: { kind: 'subscription', id: 'sub_4005' } }))
    expect(theirs.errors).toMatchObject([{ pointer: '/record', code: 'unknown' }])
  })

  it('CAS-03 CAS-05 both sides write, read and close; a closed case stays and an answer opens it again', async () => {
    const world = await createWorld()
    const [ines, nina] = [await world.as('ines'), await world.as('nina')]
    const { id: caseId } = await open(ines)
    const body = { text: 'It is on its way.', attachmentIds: [] }
    const answered = await nina.call(desk.answerDeskCase, { params: { caseId }, body }, key())
    expect(answered).toMatchObject({ status: 'waitingForYou', assignee: { name: 'Nina Berg' } })
    expect((await see(ines, caseId)).unread).toBe(1)
    await ines.call(contract.readCase, { params: { caseId } })
    const read = await see(ines, caseId)
    expect(read.unread).toBe(0)
    const closed = await ines.call(contract.closeCase, { params: { caseId }, body: { version: read.version } })
    expect(closed.status).toBe('closed')
    expect((await ines.call(contract.listCases, { query: { view: 'closed' } })).rows.map(({ id }) => id)).toContain(
      caseId,
    )
    const again = { text: 'Still one short.', attachmentIds: [] }
    const open2 = await ines.call(contract.answerCase, { params: { caseId }, body: again }, key())
    expect(open2).toMatchObject({ status: 'open', messages: { length: 3 } })
    expect(open2.events.map(({ event }) => event)).toEqual(['opened', 'closed', 'reopened'])
  })

  it('CAS-04 a mailed reply joins its case, once, as the person it is from', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id, number } = await open(ines)
    const { replyTo } = (await mailsOf(world, 'caseReceived')).at(-1)!
    expect(await receive(world, { to: replyTo! })).toEqual({ outcome: 'joined', number })
    const { messages } = await see(ines, id)
    expect(messages.at(-1)).toMatchObject({ by: 'Ines Calder', text: 'It came today.', side: 'buyer', mine: true })
  })

  it('CAS-04 nobody else, no machine and no guess gets into a case by mail', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const { id } = await open(ines)
    const to = (await mailsOf(world, 'caseReceived')).at(-1)!.replyTo!
    const ignored = async (mail: Mail) => ((await receive(world, mail)) as { why?: string }).why
    expect(await ignored({ to, from: 'lukas.feld@rheintal-fensterbau.example' })).toBe('unknownSender')
    expect(await ignored({ to, from: 'ines.calder@kestrel-joinery.example, x@y.example' })).toBe('unknownSender')
    expect(await ignored({ to, automatic: true })).toBe('automatic')
    expect(await ignored({ to, text: '> only what was quoted' })).toBe('empty')
    expect(await ignored({ to: 'cases+story-9999@portico-supply.example' })).toBe('unknownCase')
    await receive(world, { to, text: '<img src=x onerror=alert(1)>\u202e\r\nBcc: all@example.org' })
    const { messages } = await see(ines, id)
    expect(messages.map(({ text }) => text)).toEqual([fresh.text, '<img src=x onerror=alert(1)>\nBcc: all@example.org'])
  })

  it('CAS-03 the desk assigns, notes and answers within its customers; the customer sees no note', async () => {
    const world = await createWorld()
    const [ines, nina, karol] = [await world.as('ines'), await world.as('nina'), await world.as('karol')]
    const { id: caseId } = await open(ines)
    const { version, assignees } = await deskSees(nina, caseId)
    const person = assignees.find(({ name }) => name === 'Nina Berg')!
    const given = await nina.call(desk.assignDeskCase, { params: { caseId }, body: { version, assigneeId: person.id } })
    const note = { version: given.version, text: 'Left on the ramp.' }
    expect((await nina.call(desk.noteDeskCase, { params: { caseId }, body: note })).notes).toMatchObject([
      { text: note.text },
    ])
    expect(JSON.stringify(await see(ines, caseId))).not.toContain(note.text)
    expect((await refusalOf(deskSees(nina, 'cas_3011' as CaseId))).type).toBe('resource/not-found')
    expect((await refusalOf(deskSees(karol, caseId))).type).toBe('access/forbidden')
    const tomasz = await world.as('tomasz')
    expect((await refusalOf(see(tomasz, caseId))).type).toBe('resource/not-found')
  })
})
