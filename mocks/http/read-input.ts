import * as z from 'zod/mini'
import type { Endpoint, Schema } from '@/contract/endpoint'
import { decodeQuery } from '@/contract/query-string'
import { type FieldError, ok, refuse, type Result } from '@/domain/result'
import { allWithoutUnseen } from '@/domain/unseen'
import { fieldErrors } from './field-errors'
import type { Upload } from './implement'
import { maxUploadBytes, readBytes, readJson } from './read-body'

export type ParsedInput = { params?: unknown; query?: unknown; body?: unknown }

/** In the workbench such signs are what is worked on: checks name them, and people take them out or mean them. */
const keepsUnseen = ({ path }: Endpoint): boolean => path.startsWith('/admin/translations')

const check = (schema: Schema, value: unknown, at: string, errors: FieldError[]): unknown => {
  const parsed = z.safeParse(schema as unknown as z.ZodMiniType, value)
  if (parsed.success) return parsed.data
  errors.push(...fieldErrors(parsed.error.issues, value, at))
  return undefined
}

const readUpload = async (request: Request): Promise<Result<Upload>> => {
  const bytes = await readBytes(request, maxUploadBytes)
  if (!bytes.ok) return bytes
  const type = (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  return ok({ type, bytes: bytes.value })
}

/** Everything the endpoint declares, checked by its schemas; all that is wrong is told at once. */
export const readInput = async (
  endpoint: Endpoint,
  request: Request,
  pathParams: Record<string, string>,
): Promise<Result<ParsedInput>> => {
  const { params, query, body } = endpoint.schemas
  const errors: FieldError[] = []
  const input: ParsedInput = {}
  const clean = (value: unknown): unknown => (keepsUnseen(endpoint) ? value : allWithoutUnseen(value))
  if (params) input.params = check(params, pathParams, '/params', errors)
  if (query) input.query = check(query, clean(decodeQuery(query, new URL(request.url).searchParams)), '/query', errors)
  if (body) {
    const read = body === 'binary' ? await readUpload(request) : await readJson(request)
    if (!read.ok) return read
    input.body = body === 'binary' ? read.value : check(body, clean(read.value), '', errors)
  }
  return errors.length > 0 ? refuse('request/invalid', { errors }) : ok(input)
}
