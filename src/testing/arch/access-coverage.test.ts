import { describe, expect, it } from 'vitest'
import { contract } from '@/contract/registry'
import { allPermissions, isPermission } from '@/domain/permissions/catalogue'
import { problemTypes } from '@/domain/problems'
import { createHandlers } from '@mocks/http/handlers'
import { webCipher } from '@mocks/web-cipher'
import { readLocaleFiles } from './locale-files'
import { isTest, sourceFiles, withoutComments } from './source-files'

const endpoints = [...contract.values()]
const english = readLocaleFiles().get('en')

describe('the contract', () => {
  it('has every endpoint implemented, once', () => {
    const handlers = createHandlers({ cipher: webCipher, passwordIterations: 1 })
    const implemented = handlers.map(({ endpoint }) => endpoint.id)
    expect(implemented.toSorted()).toEqual(endpoints.map(({ id }) => id).toSorted())
  })

  it('has no two endpoints at one address', () => {
    const addresses = endpoints.map(({ method, path }) => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`)
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
  })

  it('names known permissions only', () => {
    const unknown = endpoints.filter(
      ({ access }) => access !== 'public' && access !== 'session' && !isPermission(access),
    )
    expect(unknown.map(({ id }) => id)).toEqual([])
  })
})

describe('permissions', () => {
  const screens = sourceFiles('src', /^src\/(routes|features|shells|shared|entities)\/.+\.tsx?$/)
    .filter(({ path }) => !isTest(path))
    .map(({ text }) => withoutComments(text))
    .join('\n')

  // Some open no door: they decide what a reply shows, as prices and stock. Those are asked for inside the backend.
  const backend = [
    ...sourceFiles('mocks', /^mocks\/(engine|http)\/.+\.ts$/),
    ...sourceFiles('src', /^src\/domain\/(?!permissions).+\.ts$/),
  ]
    .filter(({ path }) => !isTest(path))
    .map(({ text }) => withoutComments(text))
    .join('\n')

  it('are each asked for by an endpoint, or by what shapes its reply', () => {
    const asked = new Set<string>(endpoints.map(({ access }) => access))
    const isAsked = (permission: string) => asked.has(permission) || backend.includes(`'${permission}'`)
    expect(allPermissions.filter((permission) => !isAsked(permission))).toEqual([])
  })

  // Whether an act is possible on a record is said by the reply, so a screen need not name the permission behind it.
  it('are each asked for by a route or an act on a screen', () => {
    const isNamed = (permission: string) => new RegExp(`['"]${permission}['"]`).test(screens)
    const isCalled = ({ id }: { id: string }) => new RegExp(`\\b${id}\\b`).test(screens)
    const unseen = allPermissions.filter((permission) => {
      const opened = endpoints.filter(({ access }) => access === permission)
      return opened.length > 0 && !isNamed(permission) && !opened.some(isCalled)
    })
    expect(unseen).toEqual([])
  })
})

describe('routes', () => {
  const files = sourceFiles('src/routes', /\.tsx$/).filter(({ path }) => !isTest(path))
  const titleOf = (text: string): string | undefined => /\btitle(?:Key)?:\s*'([^']+)'/.exec(text)?.[1]
  /** Frames have no title of their own: the page inside them has. */
  const isPage = ({ path }: { path: string }) => !/(^|\/)(__root|route|_[^/]*)\.tsx$/.test(path)

  it('say who may enter', () => {
    const silent = files.filter(({ path, text }) => !path.endsWith('__root.tsx') && !/\baccess:/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('have a title that exists', () => {
    const untitled = files.filter(isPage).flatMap(({ path, text }) => {
      if (/\bredirect\(/.test(text)) return []
      const title = titleOf(text)
      if (title === undefined) return [`${path}: no title`]
      const [namespace = '', key] = title.includes(':') ? title.split(':', 2) : ['common', title]
      return english?.get(namespace)?.has(key ?? '') ? [] : [`${path}: ${title} is in no locale file`]
    })
    expect(untitled).toEqual([])
  })
})

describe('problems', () => {
  it('each have words for people, or a group that has', () => {
    const texts = english?.get('problems')
    const isSaid = (key: string) => ['title', 'explanation'].every((part) => texts?.has(`type.${key}.${part}`))
    const silent = Object.keys(problemTypes).filter((type) => {
      const [noun = '', reason = ''] = type.split('/')
      return !isSaid(`${noun}.${reason}`) && !isSaid(noun)
    })
    expect(silent).toEqual([])
  })
})
