import { addDays, dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { CompanyId, DepartmentId, Id, TaskId } from '@/domain/ids'
import type { DepartmentRow, TaskRow } from '@mocks/store/rows/tasks'
import { branches, companyIds } from '../companies'
import { userIds, users } from '../people'
import { officeMinutesAgo, workdayAgo } from './order-times'

type Person = keyof typeof userIds
type Ago = readonly [workdays: number, hour: number] | number
type Script = {
  number: number
  company: CompanyId | null
  by: Person
  ago: Ago
  title: string
  text: string
  status?: TaskRow['status']
  /** Days from today; absent: no day. */
  due?: number
  to: TaskRow['assignee']
  source?: TaskRow['source']
  said?: { by: Person; ago: Ago; text: string }[]
}

const department = (id: string, name: string, ...members: Person[]): DepartmentRow => ({
  ...{ id: `dep_${id}` as DepartmentId, version: 1, name, memberIds: members.map((key) => userIds[key]) },
})

export const departments: DepartmentRow[] = [
  department('orders', 'Orders and delivery', 'karol', 'marta'),
  department('returns', 'Returns desk', 'karol', 'nina'),
  department('finance', 'Finance', 'marta'),
  department('care', 'Customer care', 'nina', 'marta'),
  department('technical', 'Technical advice', 'ida'),
]

const { kestrel, rheintal } = companyIds
const person = (key: Person): TaskRow['assignee'] => ({ kind: 'person', id: userIds[key] })
const ofDepartment = (id: string): TaskRow['assignee'] => ({ kind: 'department', id: `dep_${id}` })
const caseSource = (number: number): TaskRow['source'] => ({ kind: 'case', id: `cas_${number}`, label: `CS-${number}` })

const scripts: Script[] = [
  {
    ...{ number: 201, company: kestrel, by: 'ines', ago: [2, 9.5], due: 1, to: person('tomasz') },
    title: 'Count the gaskets in Gdańsk',
    text: 'Before we order again: how many rolls of the door gasket are left, and how many are promised to sites?',
    said: [{ by: 'tomasz', ago: [1, 14.2], text: 'Eleven rolls on the shelf. I will check the promised ones today.' }],
    status: 'inProgress',
  },
  {
    ...{ number: 202, company: kestrel, by: 'ines', ago: [4, 11], due: -1, to: person('ines') },
    title: 'Send the site plan for Wieliczka',
    text: 'The supplier asked on which floor the fire doors are.',
  },
  {
    ...{ number: 203, company: kestrel, by: 'ines', ago: [6, 10], due: 9, to: null },
    title: 'Compare handles for the school project',
    text: 'Three offers at least; the architect wants them by the end of the month.',
  },
  {
    ...{ number: 204, company: kestrel, by: 'tomasz', ago: [9, 8.5], to: person('ines'), status: 'done' },
    title: 'Approve the new delivery address',
    text: 'The yard behind the hall can take lorries from Monday on.',
  },
  {
    ...{ number: 205, company: kestrel, by: 'nina', ago: [1, 11.3], due: 0, to: ofDepartment('orders') },
    title: 'Add the missing box to the second parcel',
    text: 'Warehouse Kraków found it on the ramp. It goes out with the next parcel of the order.',
    source: caseSource(3012),
    said: [{ by: 'karol', ago: 70, text: 'Told the warehouse. They pack it in the afternoon.' }],
    status: 'inProgress',
  },
  {
    ...{ number: 206, company: rheintal, by: 'marta', ago: [3, 15], due: -2, to: ofDepartment('finance') },
    title: 'Check the payment terms of Rheintal Fenster',
    text: 'They ask for 45 days instead of 30. Turnover of the last year and payment record, please.',
  },
  {
    ...{ number: 207, company: null, by: 'marta', ago: [5, 9], due: 5, to: person('nina') },
    title: 'Prepare the price list for the spring fair',
    text: 'Handles and window gears; four languages.',
  },
  {
    ...{ number: 208, company: kestrel, by: 'nina', ago: 180, due: 3, to: ofDepartment('technical') },
    title: 'Which cylinder fits an 80 mm door leaf?',
    text: 'Kestrel waits for the answer in its case.',
    source: caseSource(3009),
  },
]

const at = (ago: Ago, now: Instant): Instant =>
  typeof ago === 'number' ? officeMinutesAgo(now, ago) : workdayAgo(now, ...ago)
const who = (key: Person) => {
  const found = users.find(({ id }) => id === userIds[key])
  if (!found) throw new RangeError(`Nobody is called ${key}`)
  return found
}
const nameOf = ({ kind, id }: NonNullable<TaskRow['assignee']>): string =>
  (kind === 'person' ? users : [...departments, ...branches]).find((each) => each.id === id)?.name ?? ''

function taskRow(script: Script, now: Instant): TaskRow {
  const { number, company, by, ago, title, text, status = 'open', due, to, source = null, said = [] } = script
  const author = who(by)
  const [created, last] = [at(ago, now), said.at(-1)]
  const event = (what: TaskRow['events'][number]['event'], name: string, when: Instant, params = {}) => ({
    ...{ at: when, by: name, event: what, params },
  })
  return {
    ...{ id: `tsk_${number}` as TaskId, version: 1, number: `TSK-${number}` },
    ...{ side: author.companyId === null ? 'seller' : 'buyer', companyId: company, title, text, status },
    dueOn: due === undefined ? null : addDays(dateIn('Europe/Warsaw', now), due),
    ...{ assignee: to, source, createdById: author.id, createdBy: author.name, createdAt: created },
    ...{ updatedAt: last ? at(last.ago, now) : created, assignedAt: created, assignedById: author.id },
    comments: said.map((each, place) => ({
      id: `tcm_${number}_${place + 1}` as Id<'TaskComment'>,
      ...{ at: at(each.ago, now), byId: userIds[each.by], by: who(each.by).name, text: each.text },
    })),
    events: [
      event('created', author.name, created),
      ...(to ? [event('assigned', author.name, created, { to: nameOf(to) })] : []),
      ...(status === 'inProgress' && last ? [event('started', who(last.by).name, at(last.ago, now))] : []),
      ...(status === 'done' ? [event('finished', author.name, created + 86_400_000)] : []),
    ],
  }
}

/** Tasks of the story on both sides, some of them late. */
export const tasksAt = (now: Instant): TaskRow[] => scripts.map((script) => taskRow(script, now))
