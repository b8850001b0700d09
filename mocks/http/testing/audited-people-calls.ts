import { startImpersonation } from '@/contract/admin/impersonations'
import { startSecondFactor } from '@/contract/security'
import { requestPasswordReset } from '@/contract/session'
import type { RoleId } from '@/domain/ids'
import { codeOf, stepAt } from '@mocks/engine/session/totp'
import { demoPassword, userIds } from '@mocks/seed/people'
import { after, by, type Deed, person, withFields } from './deed'
import { enrol } from './second-factor'

const signedIn = by(async (world) => {
  await world.as('tomasz')
  return { userId: userIds.tomasz }
})
const replaced: Deed = { given: { toUserId: userIds.ewa, userId: userIds.adam } }
const enrolled = by(async (world, client) => {
  const app = await enrol(world, client)
  return { password: demoPassword, code: await app.code() }
})
const actingAs = by(async (world, client) => {
  await world.as('ines')
  const body = { reason: 'To see what is wrong', ticket: null, returnTo: '/admin/accounts' }
  const { session } = await client.call(startImpersonation, { params: { userId: userIds.ines }, body })
  client.credentials.csrfToken = session.csrfToken
  return { password: demoPassword }
})
const acting: Deed = { ...actingAs, as: 'marta' }

/** Coming in, and what is done with people and what they may do. */
export const peopleDeeds: Readonly<Record<string, Deed>> = {
  activateMember: person('tomasz', { active: false }),
  activateAccount: person('tomasz', { active: false }),
  activateAdministrator: person('nina', { active: false }),
  updateAdministrator: {
    given: { userId: userIds.nina, roleIds: ['role_customer_care'], customerScope: null, languages: null },
  },
  deactivateAdministrator: person('nina'),
  resendAdministratorInvitation: person('nina', { passwordHash: null, invitedAt: 1 }),
  inviteAdministrator: withFields({ roleIds: ['role_registrar'], customerScope: null, languages: null }),
  signOutMember: signedIn,
  signOutAccount: signedIn,
  confirmMember: person('olga'),
  confirmAccount: person('olga'),
  resendInvitation: person('jakub'),
  resendAccountInvitation: person('jakub'),
  removeMember: person('jakub'),
  removeAccount: person('jakub'),
  reassignAuthorizer: replaced,
  reassignAccountAuthorizer: replaced,
  changeAccounts: by(async (world) => {
    const { id, version } = await world.user('tomasz')
    return { change: { kind: 'deactivate' }, accounts: [{ id, version }] }
  }),
  changePassword: withFields({ currentPassword: demoPassword, newPassword: 'seven quiet oak planks' }),
  startSecondFactor: withFields({ password: demoPassword }),
  confirmSecondFactor: by(async (world, client) => {
    const { key: secret } = await client.call(startSecondFactor, { body: { password: demoPassword } })
    return { code: await codeOf(world.backend.cipher, secret, stepAt(world.clock.now())) }
  }),
  renewRecoveryCodes: enrolled,
  removeSecondFactor: enrolled,
  revokeOtherSessions: by(async (world) => {
    await world.as('ines')
    return {}
  }),
  createRole: withFields({ copyOf: null }),
  deleteRole: after(async (tx) => {
    const viewer = await tx.roles.require('role_viewer' as RoleId)
    return tx.roles.insert({ ...viewer, id: 'role_spare' as RoleId, builtIn: false })
  }, 'roleId'),
  switchAccount: { as: 'vera', ...withFields({ accountId: userIds.veraDubai }) },
  askToWrite: acting,
  stopImpersonation: acting,
  setPassword: by(async (world, client) => {
    const { email } = await world.user('tomasz')
    await client.call(requestPasswordReset, { body: { email } })
    const [mail] = (await world.store.read((tx) => tx.mails.all())).filter(({ kind }) => kind === 'passwordReset')
    return { token: mail?.links[0]?.href.split('token=')[1], password: 'seven quiet oak planks' }
  }),
  signIn: withFields({ email: 'ines.calder@kestrel-joinery.example', password: demoPassword }),
}
