import * as z from 'zod/mini'
import { problemTypes } from '@/domain/problems'
import type { Endpoint, Schema } from './endpoint'
import './problem'
import { contract } from './registry'
import { models } from './schema'

type Json = { [key: string]: unknown }
type NamedSchema = z.core.$ZodType
/** The parts of a zod/mini object that become single parameters. */
type ObjectSchema = {
  _zod: { def: { type: string; shape?: Record<string, NamedSchema & { _zod: { optin?: string } }> } }
}

/** What people should know of a schema and of its parts, by the names of its fields. */
export type Notes = { note?: string; parts?: Record<string, Notes> | undefined }
/** Of components by their names, of operations (whose parts are parameters) by their ids. */
export type ContractNotes = { components: Record<string, Notes>; operations: Record<string, Notes> }
const nothing: ContractNotes = { components: {}, operations: {} }

const reference = (id: string): Json => ({ $ref: `#/components/schemas/${id}` })
const capitalized = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1)

const sessionCookie = 'portico_session'
const stream = 'Server-sent events: `event: change` with a `Change`, and a comment every 15 s.'

/**
 * The contract as an OpenAPI 3.1 document. Every named model is a component; whatever an endpoint has of its own is
 * registered under the endpoint's name, because a schema outside the registry would become a reference to nowhere.
 */
export const toOpenApi = (endpoints: ReadonlyMap<string, Endpoint> = contract, notes = nothing): Json => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of models._idmap) registry.add(schema, { id })

  const nameOf = (schema: Schema, fallback: string): string => {
    const known = schema as unknown as NamedSchema
    if (!registry.has(known)) registry.add(known, { id: fallback })
    return registry.get(known)?.id ?? fallback
  }

  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints.values()) {
    const path = (paths[endpoint.path] ??= {})
    path[endpoint.method.toLowerCase()] = operationOf(endpoint, nameOf, notes.operations[endpoint.id])
  }
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, target: 'draft-2020-12' })

  return {
    openapi: '3.1.1',
    info: {
      title: 'Portico',
      version: '1.0.0',
      description: 'What a backend must offer to stand behind the portal. How, in prose: docs/api.md.',
    },
    servers: [{ url: '/api' }],
    tags: [...new Set([...endpoints.values()].map(({ resource }) => resource))].map((name) => ({ name })),
    paths,
    components: {
      // By name: models are registered in the order their files happen to be loaded in.
      schemas: Object.fromEntries(
        Object.entries(schemas)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, schema]) => [id, withNotes(withoutMarks(schema as Json), notes.components[id])]),
      ),
      responses: { Problem: problemResponse },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie },
        csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token' },
      },
    },
    'x-problem-types': problemTypes,
  }
}

const problemResponse: Json = {
  description: 'A refusal or failure, as RFC 9457 says it',
  headers: { 'X-Request-Id': { schema: { type: 'string' } } },
  content: { 'application/problem+json': { schema: reference('Problem') } },
}

const operationOf = (
  endpoint: Endpoint,
  nameOf: (schema: Schema, fallback: string) => string,
  { note, parts }: Notes = {},
): Json => {
  const { id, resource, summary, access, method, schemas } = endpoint
  const security = access === 'public' ? [] : [method === 'GET' ? { session: [] } : { session: [], csrf: [] }]
  return {
    operationId: id,
    tags: [resource],
    summary,
    ...(note && { description: note }),
    security,
    ...(access === 'public' || access === 'session' ? {} : { 'x-permission': access }),
    parameters: [
      ...parametersOf(schemas.params, 'path', parts),
      ...parametersOf(schemas.query, 'query', parts),
      ...(endpoint.idempotent ? [idempotencyKey] : []),
    ],
    ...(schemas.body
      ? { requestBody: { required: true, content: bodyOf(schemas.body, () => `${capitalized(id)}Body`, nameOf) } }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(schemas.responses).map(([status, schema]) => [
          status,
          schema === null
            ? { description: 'Done' }
            : { description: 'Success', content: bodyOf(schema, () => `${capitalized(id)}Response`, nameOf) },
        ]),
      ),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

const bodyOf = (
  schema: Schema | 'binary' | 'event-stream',
  name: () => string,
  nameOf: (schema: Schema, fallback: string) => string,
): Json => {
  if (schema === 'binary') return { 'application/octet-stream': {} }
  if (schema === 'event-stream') return { 'text/event-stream': { schema: { type: 'string', description: stream } } }
  return { 'application/json': { schema: reference(nameOf(schema, name())) } }
}

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same key with the same body gets the stored reply and happens once.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

/** Parameters stand on their own in OpenAPI; their schemas are written out, since each is a line. */
const parametersOf = (schema: Schema | undefined, place: 'path' | 'query', notes: Notes['parts']): Json[] =>
  Object.entries((schema as unknown as ObjectSchema | undefined)?._zod.def.shape ?? {}).map(([name, part]) => ({
    name,
    in: place,
    ...(notes?.[name]?.note && { description: notes[name].note }),
    required: place === 'path' || part._zod.optin !== 'optional',
    ...(isArray(part) ? { style: 'form', explode: true } : {}),
    schema: inlined(part),
  }))

const isArray = (schema: NamedSchema): boolean => {
  const { type, innerType } = schema._zod.def as { type: string; innerType?: NamedSchema }
  return type === 'array' || (innerType !== undefined && isArray(innerType))
}

const inlined = (schema: NamedSchema): Json =>
  withoutMarks(z.toJSONSchema(schema as unknown as z.ZodMiniType, { metadata: z.registry() }) as unknown as Json)

/** Takes out what every schema says of itself and OpenAPI already knows. */
const withoutMarks = ({ $schema: _dialect, $id: _id, ...schema }: Json): Json => schema

/** Notes as descriptions: of the schema itself, and of whatever it says of the fields they name. */
const withNotes = (schema: Json, { note, parts }: Notes = {}): Json => {
  const described = note && !('description' in schema) ? { description: note, ...schema } : schema
  if (!parts) return described
  const { properties, items, anyOf, oneOf, additionalProperties } = schema
  const within = (part: unknown): unknown => (isJson(part) ? withNotes(part, { parts }) : part)
  return {
    ...described,
    ...(isJson(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, withNotes(part as Json, parts[name])]),
      ),
    }),
    ...(isJson(items) && { items: within(items) }),
    ...(isJson(additionalProperties) && { additionalProperties: within(additionalProperties) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map(within) }),
    ...(Array.isArray(oneOf) && { oneOf: oneOf.map(within) }),
  }
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
