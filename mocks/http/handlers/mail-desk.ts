import * as contract from '@/contract/admin/mailbox'
import { visibleThread } from '@mocks/engine/mailbox/box'
import { attachThread, detachThread } from '@mocks/engine/mailbox/keep-thread'
import { caseFromMail, taskFromMail } from '@mocks/engine/mailbox/open-from-mail'
import { reachesCustomer } from '@mocks/engine/reach'
import { tellCustomer } from '@mocks/mail/tell-case'
import { implement } from '../implement'
import { presentThread } from '../presenters/mailbox'

/** What the desk makes of a message. */
export const mailDeskHandlers = [
  implement(contract.attachDeskMail, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleThread(tx, params.threadId, ctx)
    if (!found.ok) return found
    const kept = await attachThread(tx, found.value, body, ctx)
    return kept.ok ? reply(200, await presentThread(tx, { ...found.value, kept: kept.value }, ctx)) : kept
  }),

  implement(contract.detachDeskMail, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleThread(tx, params.threadId, ctx)
    if (!found.ok) return found
    const kept = await detachThread(tx, found.value, body)
    return reply(200, await presentThread(tx, { ...found.value, kept }, ctx))
  }),

  implement(contract.createMailTask, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleThread(tx, params.threadId, ctx)
    if (!found.ok) return found
    const result = await taskFromMail(tx, found.value, body, ctx)
    return result.ok ? reply(201, { id: result.value.id, number: result.value.number }) : result
  }),

  implement(contract.createMailCase, async ({ tx, params, body, ctx, reply }) => {
    const found = await visibleThread(tx, params.threadId, ctx)
    if (!found.ok) return found
    const result = await caseFromMail(tx, found.value, body, ctx)
    if (!result.ok) return result
    const { id, number, companyId } = result.value
    // MBX-03: what was written stays with what it became, where the sender is known to be this customer's.
    if (found.value.customer?.companyId === companyId) {
      const kept = await attachThread(tx, found.value, { kind: 'case', id }, ctx)
      if (!kept.ok) return kept
    }
    await tellCustomer(tx, ctx, result.value, { kind: 'caseReceived' })
    return reply(201, { id, number })
  }),

  implement(contract.getMailChoices, async ({ tx, ctx, reply }) => {
    const companies = (await tx.companies.all()).filter(({ id }) => reachesCustomer(ctx.actor, 'mailDesk.view', id))
    const customers = companies.map(({ id, name }) => ({ id, name }))
    return reply(200, { customers: customers.toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)) })
  }),
]
