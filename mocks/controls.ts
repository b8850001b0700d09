import * as z from 'zod/mini'
import type { Id } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { Backend } from './backend'
import { type Command, command as commandSchema } from './controls/command'
import { operateModel } from './controls/configurator-action'
import { operateCustomer } from './controls/customer-action'
import { operate } from './controls/operator-action'
import { takeMail } from './controls/take-mail'
import { accountsAt, accountToEnter, isOpen } from './engine/session/own-accounts'
import { endSessions, openSession } from './engine/session/sessions'
import { setErpMode } from './erp/health'
import { fieldErrors } from './http/field-errors'
import type { CookieChange } from './http/implement'
import { presentSession } from './http/presenters/session'
import { systemContext } from './jobs/system-context'
import { scenarios } from './scenarios/scenarios'
import { demoPeople } from './seed/people'

export type ControlledBackend = Omit<Backend, 'controls' | 'exchange' | 'handle'>
type Outcome = { status: number; body: unknown; cookie?: CookieChange }
type Enabled = { demo: boolean; controls: boolean }

/** Captured mails the panel shows, newest first: enough to find the one just caused. */
const shownMails = 20

/** How the backend is moved from outside: people to sign in as, and everything a person may want to see go wrong. */
export const createControls = (
  backend: ControlledBackend,
  enabled: Enabled,
  reset: (orders?: number) => Promise<void>,
) => {
  // Not the store: it is another one after a reset.
  const { clock, ids, network, cipher } = backend
  const context = () => systemContext(ids, clock.now())

  const run = async (given: Command): Promise<Result<unknown>> => {
    switch (given.command) {
      case 'scenario': {
        const scenario = scenarios.find(({ name }) => name === given.name)
        if (!scenario)
          return refuse('resource/not-found', { detail: `Scenarios: ${scenarios.map(({ name }) => name).join(', ')}` })
        return scenario.apply(backend)
      }
      case 'network': {
        const { command: _name, ...change } = given
        network.set(change)
        return ok(network.get())
      }
      case 'erp':
        return backend.store.write(async (tx) => ok(await setErpMode(tx, context(), given.mode)))
      case 'mailServer':
        return backend.store.write(async (tx) =>
          ok(await tx.mailServer.update('mail' as Id<'MailServer'>, { mode: given.mode })),
        )
      case 'advanceClock':
        await backend.advance(given.ms)
        backend.events.clockMoved()
        return ok({ now: new Date(clock.now()).toISOString() })
      case 'operator':
        return backend.store.write((tx) => operate(tx, context(), given.action, given.orderNumber))
      case 'customer':
        return backend.store.write((tx) => operateCustomer(tx, context(), given.action, given.customerNumber))
      case 'configurator':
        return backend.store.write((tx) => operateModel(tx, context(), given))
      case 'receiveMail':
        return backend.store.write(async (tx) => ok(await takeMail(tx, context(), given)))
      case 'expireSessions':
        return backend.store.write(async (tx) => ok(await endSessions(tx, clock.now())))
      case 'failNext':
        for (let left = given.times ?? 1; left > 0; left--) {
          network.failNext({ status: given.status, endpointId: given.endpointId ?? null })
        }
        return ok(null)
      case 'reset':
        network.reset()
        await reset(given.orders)
        return ok(null)
    }
  }

  /** Runs a command as it came from outside. */
  const control = async (input: unknown): Promise<Result<unknown>> => {
    const parsed = commandSchema.safeParse(input)
    return parsed.success
      ? run(parsed.data)
      : refuse('request/invalid', { errors: fieldErrors(parsed.error.issues, input, '') })
  }

  const state = async () => {
    const { erp, mails } = await backend.store.read(async (tx) => ({
      erp: (await tx.erpHealth.all())[0],
      mails: await tx.mails.all(),
    }))
    return {
      now: new Date(clock.now()).toISOString(),
      network: network.get(),
      erp: erp ? { mode: erp.mode, latencyMs: erp.latencyMs } : null,
      scenarios: scenarios.map(({ name }) => name),
      mails: mails
        .toSorted((a, b) => b.sentAt - a.sentAt)
        .slice(0, shownMails)
        .map(({ id, to, subject, text, links, replyTo = null }) => ({ id, to, subject, text, links, replyTo })),
    }
  }

  const signIn = async (input: unknown): Promise<Result<Outcome>> => {
    const body = z.safeParse(z.object({ email: z.string() }), input)
    const person = body.success && demoPeople.find(({ email }) => email === body.data.email)
    if (!person) return refuse('resource/not-found')
    return backend.store.write(async (tx) => {
      const user = await accountToEnter(tx, (await accountsAt(tx, person.email)).filter(isOpen))
      if (!user) return refuse('resource/not-found')
      // Remembered, so that moving the clock by a day shows what a day does, and not that a session has ended.
      const opened = await openSession(tx, context(), cipher, { userId: user.id, remember: true })
      const session = await presentSession(tx, opened.session, user, clock.now())
      const cookie: CookieChange = { kind: 'set', token: opened.token, maxAgeSeconds: null }
      return ok({ status: 200, body: { session }, cookie })
    })
  }

  /** A request below `/api/__backend/`; undefined when there is nothing here, or it is not switched on. */
  const answer = async (method: string, path: string, body: unknown): Promise<Result<Outcome> | undefined> => {
    const here = `${method} ${path}`
    if (enabled.demo && here === 'GET people') return ok({ status: 200, body: { people: demoPeople } })
    if (enabled.demo && here === 'POST sign-in') return signIn(body)
    if (enabled.controls && here === 'GET state') return ok({ status: 200, body: await state() })
    if (!enabled.controls || here !== 'POST controls') return undefined
    const result = await control(body)
    return result.ok ? ok({ status: 200, body: { result: result.value ?? null } }) : result
  }
  return { control, answer }
}
