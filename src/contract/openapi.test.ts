import { describe, expect, test } from 'vitest'
import { isPermission } from '@/domain/permissions/catalogue'
import { problemTypes } from '@/domain/problems'
import { readContractNotes } from '../../scripts/contract-notes'
import { toOpenApi } from './openapi'
import { contract } from './registry'

type Json = Record<string, unknown>
const document = toOpenApi(contract, readContractNotes(import.meta.dirname))
const text = JSON.stringify(document)
const operations = Object.entries(document.paths as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => ({ path, method, ...operation }) as Json & { path: string; method: string },
  ),
)

const resolve = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((node, step) => (node as Json | undefined)?.[step], document)

describe('the OpenAPI document', () => {
  test('is the committed one', async () => {
    await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot('./openapi.json')
  })

  test('has every endpoint once, under its own id', () => {
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual([...contract.keys()].sort())
  })

  test('says of fields, parameters and operations what the comments of the contract say', () => {
    expect(resolve('#/components/schemas/Session/properties/user/properties/timeZone')).toMatchObject({
      description: 'IANA name: the zone dates are shown in.',
    })
    expect(resolve('#/components/schemas/HistoryEntry')).toMatchObject({
      description: expect.stringContaining('Who did what'),
    })
    expect(resolve('#/components/schemas/SignInBody/properties/remember')).toMatchObject({
      description: expect.stringContaining('30 days'),
    })
    expect(resolve('#/components/schemas/ListOrdersResponse/properties/total')).toMatchObject({
      description: expect.stringContaining('over all pages'),
    })
    const session = operations.find(({ operationId }) => operationId === 'getSession')
    expect(session).toMatchObject({ description: expect.stringContaining('rather than 401') })
  })

  test('refers only to what is there, and leaves no model without a name', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '')
    expect(references.length).toBeGreaterThan(100)
    expect(
      references.filter((reference) => !reference.startsWith('#/components/') || resolve(reference) === undefined),
    ).toEqual([])
    expect(text).not.toContain('__shared')
    expect(text).not.toContain('"$id"')
  })

  test('declares every placeholder of a path, and no others', () => {
    for (const { path, parameters } of operations) {
      const declared = (parameters as { name: string; in: string }[]).filter((parameter) => parameter.in === 'path')
      const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(
        declared.map(({ name }) => name),
        path,
      ).toEqual(placeholders)
    }
  })

  test('says who may call: a known permission, a session, or nobody in particular', () => {
    for (const operation of operations) {
      const { access } = contract.get(String(operation.operationId)) ?? {}
      const permission = operation['x-permission']
      if (permission === undefined) expect(['public', 'session']).toContain(access)
      else expect(isPermission(String(permission)) && permission === access).toBe(true)
      expect(operation.security).toHaveLength(access === 'public' ? 0 : 1)
    }
  })

  test('lists every problem type and describes problems once', () => {
    expect(document['x-problem-types']).toEqual(problemTypes)
    for (const { responses } of operations)
      expect((responses as Json).default).toEqual({ $ref: '#/components/responses/Problem' })
  })
})
