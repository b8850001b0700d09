import { createMemoryHistory } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { createQueryClient } from '@/api/query-client'
import { startI18n } from '@/app/i18n'
import { createAppRouter } from '@/app/router'
import type { Permission } from '@/domain/permissions/catalogue'
import { ok } from '@/domain/result'
import type { Access } from '@/shared/lib/static-data'
import { roles } from '@mocks/seed/roles'
import { createWorld } from './world'

/** What the page and the pages it lies in ask for, outermost first. */
type Page = { path: string; needs: Permission[] }
type Declared = { options: { staticData?: { access: Access } }; parentRoute?: Declared }

const neededBy = ({ options, parentRoute }: Declared): Permission[] => {
  const access = options.staticData?.access
  const outer = parentRoute ? neededBy(parentRoute) : []
  return typeof access === 'object' ? [...outer, access.permission] : outer
}

/** Every page that asks for a permission, as the routes themselves declare it. */
const pages: Page[] = Object.entries(
  // Typed path by path, which says more than a walk over all of them can use.
  createAppRouter(createQueryClient(), createMemoryHistory()).routesByPath as unknown as Record<string, Declared>,
)
  .map(([path, route]) => ({ path, needs: neededBy(route) }))
  .filter(({ needs }) => needs.length > 0)

const addressOf = (path: string): string => path.replace(/\$(\w+)/g, 'none-of-this-name')

/** The permission a page was refused for, or null when its door stood open. */
const refusalAt = async (path: string): Promise<Permission | null> => {
  const router = createAppRouter(createQueryClient(), createMemoryHistory({ initialEntries: [addressOf(path)] }))
  await router.load()
  const refused = router.state.matches
    .map(({ error }) => (error as { data?: { forbidden?: Permission } } | undefined)?.data?.forbidden)
    .find((permission) => permission !== undefined)
  return refused ?? null
}

describe('role × route', () => {
  it('knows the pages', () => {
    expect(pages.length).toBeGreaterThan(12)
  })

  it.each(roles)('lets $id through exactly the doors its grants open', async ({ id, grants }) => {
    const world = await createWorld()
    const somebody = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.users.update(somebody.id, { roleIds: [id] })))
    await startI18n('en')
    for (const { path, needs } of pages) {
      const browser = await world.as('ines')
      browser.mountHere()
      expect({ path, refused: await refusalAt(path) }).toEqual({
        path,
        refused: needs.find((permission) => grants[permission] === undefined) ?? null,
      })
    }
  })

  it.each([
    ['everything', true],
    ['nothing', false],
  ])('lets a sub-account that may do %s through the doors its options open', async (_name, may) => {
    const world = await createWorld()
    const { id } = await world.user('tomasz')
    const options = { mayOrder: may, maySeePrices: may, maySeeStock: may, mayAuthorize: may, limitedBudget: !may }
    await world.store.write(async (tx) => ok(await tx.users.update(id, { options })))
    const { actor } = await world.contextOf('tomasz')
    expect(actor.grants['orders.create'] !== undefined).toBe(may)
    await startI18n('en')
    for (const { path, needs } of pages) {
      const browser = await world.as('tomasz')
      browser.mountHere()
      const refused = needs.find((permission) => actor.grants[permission] === undefined) ?? null
      expect({ path, refused: await refusalAt(path) }).toEqual({ path, refused })
    }
  })
})
