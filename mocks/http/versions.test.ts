import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Endpoint } from '@/contract/endpoint'
import { contract } from '@/contract/registry'

/** Calls of the administration that name a record there already is, and take no version of it: each has its reason. */
const withoutVersion: Readonly<Record<string, string>> = {
  addTextComment: 'adds to the thread; nothing that was there changes',
  addCustomerAddress: 'adds to the customer; nothing that was there changes',
  createCustomerBranch: 'adds to the customer; nothing that was there changes',
  createCustomerCostCentre: 'adds to the customer; nothing that was there changes',
  answerDeskCase: 'adds to the thread; nothing that was there changes',
  readDeskCase: 'what one person has seen',
  markDeskMailThread: 'marks of the mail server, and twice is once',
  showDeskMailPictures: 'what one person lets be fetched',
  deleteDeskMailDraft: 'a begun message of the caller alone',
  takeBackDeskMail: 'a begun message of the caller alone, and twice is once',
  attachDeskMail: 'adds to the thread, and twice is once',
  detachDeskMail: 'takes off one record, and twice is once',
  createMailTask: 'adds a task',
  createMailCase: 'adds a case',
  commentDeskTask: 'adds to the thread; nothing that was there changes',
  postDeskQuoteMessage: 'adds to the thread; nothing that was there changes',
  readDeskQuoteMessages: 'what one person has seen',
  uploadProductFile: 'keeps a file; the product names it only with an edit that has a version',
  startImpersonation: 'begins a session; the account stays as it is',
  readCustomerCard: 'takes over what the ERP has now, whatever was looked at',
  previewDeskOrderEdit: 'shows what would be',
  previewMailTemplate: 'shows what would be',
  previewRole: 'shows what would be',
  previewShopSettings: 'shows what would be',
  previewSyncSchedule: 'shows what would be',
  sendTestMail: 'sends a mail to the caller; the template stays as it is',
  sendDeskOrder: 'sends the order as it is at this moment; its number in the ERP keeps it from being there twice',
  runScheduledTask: 'adds a run',
  runSyncJob: 'adds a run',
  cancelScheduledRun: 'ends a run, and twice is once',
  cancelSyncRun: 'ends a run, and twice is once',
  approveDeletions: 'a run waits for one answer only; the second is refused',
  cancelTaskOneOff: 'takes a run that was to come back, and twice is once',
  cancelSyncOneOff: 'takes a run that was to come back, and twice is once',
  createCustomerReturn: 'adds a return',
  previewCustomerReturn: 'shows what would be',
  readDeskReturnMessages: 'marks for the caller alone what they have seen',
  writeDeskReturnMessage: 'adds to a thread; nothing that was there changes',
  addTextImportFile: 'adds a file to those that are looked at; nothing that was there changes',
  readSyncFile: 'reads the parts anew; what it finds has the next version',
  uploadSyncFilePart: 'a part has its number and its checksum',
}

/** Calls that take many records, without saying how each was seen. */
const manyWithoutVersion: Readonly<Record<string, string>> = {
  sendDeskMail: 'takes files that were uploaded for it, which never change',
  previewDeskOrdersSend: 'asks for what would be, and tells the versions',
  muteFailures: 'hides rows of a run, which never change',
  retryFailures: 'adds a run for rows, which never change',
}

const shapeOf = (schema: unknown): Record<string, unknown> =>
  schema instanceof z.ZodMiniObject ? (schema.shape as Record<string, unknown>) : {}
const named = (schema: unknown): string[] => Object.keys(shapeOf(schema))
const isVersion = (name: string): boolean => /^(?:basketV|v)ersion$/.test(name)
const inner = (schema: unknown): unknown => {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable) return inner(schema.def.innerType)
  return schema instanceof z.ZodMiniArray ? schema.def.element : undefined
}
/** Lists in a body that choose records there are: rows with an id, or ids alone. */
const chosenRows = ({ schemas: { body } }: Endpoint): [name: string, versioned: boolean][] =>
  Object.entries(shapeOf(body)).flatMap(([name, field]): [string, boolean][] => {
    const element = inner(field)
    if (element instanceof z.ZodMiniObject) {
      const fields = named(element)
      return fields.some((each) => each === 'id' || each.endsWith('Id')) ? [[name, fields.some(isVersion)]] : []
    }
    return element !== undefined && /(?:^i|I)ds$/.test(name) ? [[name, false]] : []
  })

const writes = [...contract.values()].filter(({ method, path }) => method !== 'GET' && path.startsWith('/admin/'))
const takesVersion = ({ schemas: { body, query } }: Endpoint): boolean =>
  [...named(body), ...named(query)].some(isVersion)
const aboutOne = writes.filter(({ path }) => path.includes('{'))
const isBulk = (endpoint: Endpoint): boolean =>
  !endpoint.path.includes('{') && !takesVersion(endpoint) && endpoint.id.match(/^(?:create|invite)/) === null

test('every call of the administration about one record says which version it means, or why it need not', () => {
  const silent = aboutOne.filter((endpoint) => !takesVersion(endpoint)).map(({ id }) => id)
  expect(silent.toSorted()).toEqual(Object.keys(withoutVersion).toSorted())
})

test('every call of the administration about many records says it for each, and answers each', () => {
  const bulk = writes.filter((endpoint) => isBulk(endpoint) && chosenRows(endpoint).length > 0)
  const silent = bulk.filter((endpoint) => chosenRows(endpoint).some(([, versioned]) => !versioned))
  expect(silent.map(({ id }) => id).toSorted()).toEqual(Object.keys(manyWithoutVersion).toSorted())
  const spoken = bulk.filter((endpoint) => !silent.includes(endpoint))
  expect(spoken.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['changeAccounts', 'sendDeskOrders', 'switchSyncJobs', 'decideProductConflicts']),
  )
  const outcomesOf = ({ schemas: { responses } }: Endpoint): string =>
    JSON.stringify(z.toJSONSchema(responses[200] as never, { unrepresentable: 'any' }))
  for (const endpoint of spoken) expect(outcomesOf(endpoint), endpoint.id).toContain('"stale"')
})
