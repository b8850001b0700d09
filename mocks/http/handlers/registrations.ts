import { invitationDays } from '@/domain/account/vocabulary'
import {
  approveRegistration,
  findErpCustomers,
  getApprovalChoices,
  getRegistration,
  listRegistrations,
  mergeRegistrations,
  rejectRegistration,
} from '@/contract/admin/registrations'
import { checkTaxNumber, confirmRegistration, getRegistrationForm, submitRegistration } from '@/contract/registrations'
import type { Context } from '@mocks/engine/context'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import { approvalChoices } from '@mocks/engine/registrations/approval-choices'
import { approveRegistration as approve } from '@mocks/engine/registrations/approve'
import * as confirm from '@mocks/engine/registrations/confirm'
import * as decide from '@mocks/engine/registrations/decide'
import * as detail from '@mocks/engine/registrations/get'
import { listRegistrations as list } from '@mocks/engine/registrations/list'
import * as submit from '@mocks/engine/registrations/submit'
import * as taxNumber from '@mocks/engine/registrations/tax-number'
import type { Cipher } from '@mocks/engine/session/cipher'
import { issueInvitation } from '@mocks/engine/team/invitation'
import type { Result } from '@/domain/result'
import { sendMail } from '@mocks/mail/send-mail'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { type Handler, implement } from '../implement'
import {
  presentApprovalChoices,
  presentMatch,
  presentRegistration,
  presentRegistrationSummary,
} from '../presenters/registration'
import { readCurrent } from '../refusal-current'

const applicant = ({ email, locale }: RegistrationRow) => ({ email, userId: null, locale })

/** What a stale edit is told: the registration as it is now, matches included. */
const withCurrent = <T>(tx: Tx, ctx: Context, result: Result<T>): Promise<Result<T>> =>
  readCurrent(result, (row: RegistrationRow) => presentNow(tx, row, ctx))

const presentNow = async (tx: Tx, row: RegistrationRow, ctx: Context) =>
  presentRegistration(await detail.recordOf(tx, row, ctx))

/** The form anybody may fill in, and the link of its mail. */
const publicHandlers = (cipher: Cipher): Handler[] => [
  implement(getRegistrationForm, async ({ tx, reply }) =>
    reply(200, { open: (await portalSettings(tx)).registrationOpen }),
  ),

  implement(
    checkTaxNumber,
    async ({ body, reply }) => reply(200, taxNumber.checkTaxNumber(body.country, body.vatNumber)),
    { csrf: 'origin' },
  ),

  implement(
    submitRegistration,
    async ({ tx, ctx, body, request, reply }) => {
      const result = await submit.submitRegistration(tx, { ...body, callerAddress: request.address }, ctx, cipher)
      if (!result.ok) return result
      const { number, email, row, token } = result.value
      const to = { email, userId: null, locale: body.locale }
      if (row && token)
        await sendMail(tx, ctx, {
          kind: 'registrationConfirm',
          to,
          params: { name: row.contactName, number, company: row.companyName, days: submit.confirmationDays },
          links: [{ href: `/register/confirm?token=${token}`, secret: true }],
        })
      else
        await sendMail(tx, ctx, {
          kind: 'registrationKnown',
          to,
          params: { name: body.contactName },
          links: [{ href: '/forgot-password' }],
        })
      return reply(202, { number })
    },
    { csrf: 'origin' },
  ),

  implement(
    confirmRegistration,
    async ({ tx, ctx, params, reply }) => {
      const result = await confirm.confirmRegistration(tx, params.token, ctx, cipher)
      if (!result.ok) return result
      const { registration, managers } = result.value
      for (const manager of managers)
        await sendMail(tx, ctx, {
          kind: 'memberAwaitsConfirmation',
          to: { email: manager.email, userId: manager.id, locale: manager.locale },
          params: { name: manager.name, person: registration.contactName, email: registration.email },
          links: [{ href: '/account/team?view=awaitingConfirmation' }],
        })
      const next = registration.userId ? ('colleagues' as const) : ('seller' as const)
      return reply(200, { number: registration.number, companyName: registration.companyName, next })
    },
    { csrf: 'origin' },
  ),
]

const deskHandlers = (cipher: Cipher): Handler[] => [
  implement(listRegistrations, async ({ tx, query, ctx, reply }) => {
    const result = await list(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentRegistrationSummary) }) : result
  }),

  implement(getRegistration, async ({ tx, params, ctx, reply }) => {
    const result = await detail.getRegistration(tx, params.registrationId, ctx)
    return result.ok ? reply(200, presentRegistration(result.value)) : result
  }),

  implement(findErpCustomers, async ({ tx, params, query, ctx, reply }) => {
    const result = await detail.findCustomers(tx, { id: params.registrationId, q: query.q }, ctx)
    return result.ok ? reply(200, { matches: result.value.matches.map(presentMatch(result.value.inPortal)) }) : result
  }),

  implement(
    approveRegistration,
    async ({ tx, params, body, ctx, reply }) => {
      const result = await approve(tx, { id: params.registrationId, ...body }, ctx)
      if (!result.ok) return withCurrent(tx, ctx, result)
      const { registration, company, user } = result.value
      const { token } = await issueInvitation(tx, user, ctx, cipher)
      await sendMail(tx, ctx, {
        kind: 'registrationApproved',
        to: { email: user.email, userId: user.id, locale: user.locale },
        params: { name: user.name, company: company.name, days: invitationDays },
        links: [{ href: `/set-password?token=${token}`, secret: true }],
      })
      return reply(200, await presentNow(tx, registration, ctx))
    },
    { erp: true },
  ),

  implement(getApprovalChoices, async ({ tx, params, query, ctx, reply }) => {
    const result = await approvalChoices(tx, { id: params.registrationId, ...query }, ctx)
    return result.ok ? reply(200, presentApprovalChoices(result.value, ctx.locale)) : result
  }),

  implement(mergeRegistrations, async ({ tx, params, body, ctx, reply }) => {
    const result = await decide.mergeRegistrations(tx, { id: params.registrationId, ...body }, ctx)
    return result.ok ? reply(200, await presentNow(tx, result.value, ctx)) : withCurrent(tx, ctx, result)
  }),

  implement(rejectRegistration, async ({ tx, params, body, ctx, reply }) => {
    const result = await decide.rejectRegistration(tx, { id: params.registrationId, ...body }, ctx)
    if (!result.ok) return withCurrent(tx, ctx, result)
    await sendMail(tx, ctx, {
      kind: 'registrationRejected',
      to: applicant(result.value),
      params: { name: result.value.contactName, company: result.value.companyName, reason: body.reason },
    })
    return reply(200, await presentNow(tx, result.value, ctx))
  }),
]

export const createRegistrationHandlers = (cipher: Cipher): Handler[] => [
  ...publicHandlers(cipher),
  ...deskHandlers(cipher),
]
