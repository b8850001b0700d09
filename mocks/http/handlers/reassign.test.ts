import { expect, it } from 'vitest'
import { reassignAuthorizer, updateMember } from '@/contract/team'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { bodyOf, memberOf } from '../testing/members'

it('AUT-22 a reassignment makes edits stale that were opened before it, and takes nothing back with them', async () => {
  const world = await createWorld()
  const ines = await world.as('ines')
  const opened = await memberOf(world, ines, 'maja')
  const adam = await memberOf(world, ines, 'adam')
  const toUserId = (await world.user('ewa')).id
  await ines.call(reassignAuthorizer, { params: { userId: adam.id }, body: { version: adam.version, toUserId } })

  const late = ines.call(updateMember, {
    params: { userId: opened.id },
    body: bodyOf(opened, { phone: '+48 61 555 01 99' }),
  })
  const refused = await refusalOf(late)
  expect(refused.type).toBe('conflict/stale')
  expect(JSON.stringify(refused.current)).not.toContain('Adam Lis')
  const limits = (await memberOf(world, ines, 'maja')).limits
  expect(limits[0]!.authorizers.map(({ name }) => name)).toEqual(['Ewa Sikora'])
})
