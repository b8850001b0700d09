import * as administrators from '@/contract/admin/administrators'
import { getRole, updateRole } from '@/contract/admin/roles'
import { userIds } from '@mocks/seed/people'
import { roleIds } from '@mocks/seed/roles'
import { edit, type StaleEdit } from './stale-edits'

const params = { userId: userIds.nina }
const administrator = (send: Parameters<typeof edit<Awaited<ReturnType<typeof readNina>>>>[2]): StaleEdit =>
  edit('marta', readNina, send)
const readNina = (client: Parameters<Parameters<typeof edit>[1]>[0]) =>
  client.call(administrators.getAdministrator, { params })
const act = (endpoint: typeof administrators.activateAdministrator): StaleEdit =>
  administrator((client, version) => client.call(endpoint, { params, body: { version } }))

/** The edits of what people of the seller may do. */
export const accessEdits: Record<string, StaleEdit> = {
  updateRole: edit(
    'marta',
    (client) => client.call(getRole, { params: { roleId: roleIds.viewer } }),
    (client, version, { id: roleId, names, grants }) =>
      client.call(updateRole, { params: { roleId }, body: { version, names, grants } }),
  ),
  updateAdministrator: administrator((client, version, { name, phone, locale, roles }) =>
    client.call(administrators.updateAdministrator, {
      params,
      body: { version, name, phone, locale, roleIds: roles.map(({ id }) => id), customerScope: null, languages: null },
    }),
  ),
  activateAdministrator: act(administrators.activateAdministrator),
  deactivateAdministrator: act(administrators.deactivateAdministrator),
  resendAdministratorInvitation: act(administrators.resendAdministratorInvitation),
}
