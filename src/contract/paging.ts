import * as z from 'zod/mini'

/**
 * One convention for every list: `page` from 1, `pageSize`, `sort` as `field` or `-field` (descending), `q` for free
 * text, and filters as further query parameters (a repeated parameter means "any of"). The reply is a `Page`.
 */
export const maxPageSize = 1000

const pageNumber = z.int().check(z.minimum(1))
const pageSize = z.int().check(z.minimum(1), z.maximum(maxPageSize))

/** Query parameters of a list. `sorts` are the fields it can be sorted by. All are optional. */
export const listQuery = <const F extends string, S extends Record<string, z.ZodMiniType>>(
  sorts: readonly [F, ...F[]],
  filters: S,
) =>
  z.object({
    page: z.optional(pageNumber),
    pageSize: z.optional(pageSize),
    sort: z.optional(z.enum(sorts.flatMap((field) => [field, `-${field}`]) as [F | `-${F}`, ...(F | `-${F}`)[]])),
    q: z.optional(z.string().check(z.maxLength(200))),
    ...filters,
  })

export const pageOf = <S extends z.ZodMiniType, X extends Record<string, z.ZodMiniType> = Record<never, never>>(
  row: S,
  extra?: X,
) =>
  z.object({
    rows: z.array(row),
    page: z.int(),
    pageSize: z.int(),
    /** Rows that match, over all pages. */
    total: z.int(),
    ...(extra as X),
  })

export type Page<Row> = { rows: Row[]; page: number; pageSize: number; total: number }

/** Zero, one or many values of a query parameter: `?status=open&status=shipped`. */
export const anyOf = <S extends z.ZodMiniType>(value: S) => z.optional(z.array(value))

export const defaultPageSize = 25
